package org.rogatory.web.security;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.ResponseErrorHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.client.UnknownHttpStatusCodeException;

/**
 * How the program calls the provider of single sign-on: for a few seconds only, and at the address
 * that the office set, or that the provider's own metadata name. An answer that sends it elsewhere
 * is an error.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
@Profile("production")
class ProviderCalls {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final String METADATA = "/.well-known/openid-configuration";

  /** Asks for metadata, keys and who somebody is. */
  static RestTemplate asking() {
    RestTemplate asking = new RestTemplate(new Straight());
    asking.setErrorHandler(new NotElsewhere());
    return asking;
  }

  /** Asks for tokens. */
  static RestClient tokens() {
    return RestClient.builder()
        .requestFactory(new Straight())
        .messageConverters(
            all -> {
              all.clear();
              all.add(new FormHttpMessageConverter());
              all.add(new OAuth2AccessTokenResponseHttpMessageConverter());
            })
        .defaultStatusHandler(new NotElsewhere())
        .build();
  }

  /** Trades what the browser brought for tokens. */
  static RestClientAuthorizationCodeTokenResponseClient codes() {
    RestClientAuthorizationCodeTokenResponseClient codes =
        new RestClientAuthorizationCodeTokenResponseClient();
    codes.setRestClient(tokens());
    return codes;
  }

  /**
   * The program as the provider knows it, and the provider's addresses by its own metadata, but
   * those that the office set.
   */
  @Bean
  ClientRegistrationRepository registrations(OAuth2ClientProperties properties) {
    OAuth2ClientProperties.Provider office =
        Objects.requireNonNull(properties.getProvider().get(SingleSignOn.OFFICE));
    String issuer = office.getIssuerUri();
    Map<String, Object> said = metadata(issuer);
    office.setIssuerUri(null);
    office.setAuthorizationUri(
        address(office.getAuthorizationUri(), said, "authorization_endpoint"));
    office.setTokenUri(address(office.getTokenUri(), said, "token_endpoint"));
    office.setJwkSetUri(address(office.getJwkSetUri(), said, "jwks_uri"));
    office.setUserInfoUri(address(office.getUserInfoUri(), said, "userinfo_endpoint"));
    properties.getRegistration().values().forEach(program -> asUsual(program, said));
    List<ClientRegistration> known =
        new OAuth2ClientPropertiesMapper(properties)
            .asClientRegistrations().values().stream()
                .map(
                    each ->
                        ClientRegistration.withClientRegistration(each)
                            .issuerUri(issuer)
                            .providerConfigurationMetadata(said)
                            .build())
                .toList();
    return new InMemoryClientRegistrationRepository(known);
  }

  /** As the office set it, else as the metadata name it. */
  private static String address(@Nullable String set, Map<String, Object> said, String name) {
    if (set != null && !set.isBlank()) {
      return set;
    }
    if (said.get(name) instanceof String address) {
      return address;
    }
    throw new IllegalStateException("the provider's metadata have no " + name);
  }

  /**
   * By code, back to the address that Spring Security listens at, with the secret as the provider
   * takes it; unless somebody set another.
   */
  private static void asUsual(
      OAuth2ClientProperties.Registration program, Map<String, Object> said) {
    if (program.getAuthorizationGrantType() == null) {
      program.setAuthorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE.getValue());
    }
    if (program.getRedirectUri() == null) {
      program.setRedirectUri("{baseUrl}/{action}/oauth2/code/{registrationId}");
    }
    boolean takesPostOnly =
        said.get("token_endpoint_auth_methods_supported") instanceof Collection<?> methods
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST.getValue())
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue());
    if (program.getClientAuthenticationMethod() == null && takesPostOnly) {
      program.setClientAuthenticationMethod(
          ClientAuthenticationMethod.CLIENT_SECRET_POST.getValue());
    }
  }

  private static Map<String, Object> metadata(String issuer) {
    URI address = URI.create(issuer.replaceFirst("/$", "") + METADATA);
    Map<String, Object> said =
        asking()
            .exchange(
                RequestEntity.get(address).build(),
                new ParameterizedTypeReference<Map<String, Object>>() {})
            .getBody();
    if (said == null || !issuer.equals(said.get("issuer"))) {
      throw new IllegalStateException(address + " speaks of another issuer than " + issuer);
    }
    return said;
  }

  /** Keys of bearer tokens. */
  @Bean
  JwkSetUriJwtDecoderBuilderCustomizer keysOfBearerTokens() {
    return builder -> builder.restOperations(asking());
  }

  /** What reads identity tokens: one for each program, since it keeps the provider's keys. */
  @Bean
  JwtDecoderFactory<ClientRegistration> identityTokens() {
    Map<Reading, JwtDecoder> known = new ConcurrentHashMap<>();
    return office -> known.computeIfAbsent(Reading.of(office), reading -> identityTokensOf(office));
  }

  /** What counts for reading a token, of a program that comes from a session each time anew. */
  private record Reading(String program, String issuer, String keys) {

    static Reading of(ClientRegistration office) {
      return new Reading(
          office.getClientId(),
          String.valueOf(office.getProviderDetails().getIssuerUri()),
          office.getProviderDetails().getJwkSetUri());
    }
  }

  /**
   * Reads tokens that are signed by RS256, which every provider knows. The keys are asked for again
   * after five minutes, as Nimbus does it, and for a token whose key is not among them.
   */
  private static JwtDecoder identityTokensOf(ClientRegistration office) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(office.getProviderDetails().getJwkSetUri())
            .restOperations(asking())
            .build();
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(office)));
    return decoder;
  }

  /** Goes where it was sent, and no further. */
  private static final class Straight extends SimpleClientHttpRequestFactory {

    Straight() {
      setConnectTimeout(CONNECT);
      setReadTimeout(READ);
    }

    @Override
    protected void prepareConnection(HttpURLConnection connection, String method)
        throws IOException {
      super.prepareConnection(connection, method);
      connection.setInstanceFollowRedirects(false);
    }
  }

  /** What sends us elsewhere is an error, as what OAuth calls one. */
  private static final class NotElsewhere implements ResponseErrorHandler {

    private final OAuth2ErrorResponseErrorHandler errors = new OAuth2ErrorResponseErrorHandler();

    @Override
    public boolean hasError(ClientHttpResponse response) throws IOException {
      return response.getStatusCode().is3xxRedirection() || errors.hasError(response);
    }

    @Override
    public void handleError(URI url, HttpMethod method, ClientHttpResponse response)
        throws IOException {
      if (response.getStatusCode().is3xxRedirection()) {
        throw new UnknownHttpStatusCodeException(
            response.getStatusCode().value(), "sends elsewhere", null, null, null);
      }
      errors.handleError(url, method, response);
    }
  }
}
