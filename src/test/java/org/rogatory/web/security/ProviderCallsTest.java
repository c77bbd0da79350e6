package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties.Registration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ProviderDetails;
import org.springframework.security.oauth2.core.AuthenticationMethod;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.client.RestClientException;

/** Whoever answers in the provider's place sends the program nowhere. */
class ProviderCallsTest {

  private final AtomicInteger elsewhere = new AtomicInteger();

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicReference<JWKSet> keys = new AtomicReference<>();

  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/elsewhere",
        exchange -> {
          elsewhere.incrementAndGet();
          answer(exchange, "{}");
        });
    server.createContext(
        "/go/",
        exchange -> {
          String code = exchange.getRequestURI().getPath().substring("/go/".length());
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(Integer.parseInt(code), -1);
          exchange.close();
        });
    server.createContext(
        "/keys",
        exchange -> {
          asked.incrementAndGet();
          answer(exchange, keys.get().toPublicJWKSet().toString());
        });
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void noCallGoesWhereAnAnswerSendsIt(int code) {
    String to = address("/go/" + code);

    assertThatThrownBy(() -> ProviderCalls.asking().getForObject(to, Map.class))
        .isInstanceOf(RestClientException.class)
        .hasStackTraceContaining("sends elsewhere");
    assertThatThrownBy(() -> ProviderCalls.tokens().post().uri(to).retrieve().toBodilessEntity())
        .isInstanceOf(RestClientException.class)
        .hasStackTraceContaining("sends elsewhere");
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void whatIsThereIsRead() {
    assertThat(ProviderCalls.asking().getForObject(address("/elsewhere"), Map.class)).isEmpty();
  }

  @Test
  void theMetadataSayWhatTheOfficeDoesNot() {
    metadata("client_secret_basic", "client_secret_post");

    ClientRegistration known = known(new OAuth2ClientProperties.Provider(), new Registration());

    ProviderDetails provider = known.getProviderDetails();
    assertThat(provider.getAuthorizationUri()).isEqualTo(address("/said/authorize"));
    assertThat(provider.getTokenUri()).isEqualTo(address("/said/token"));
    assertThat(provider.getJwkSetUri()).isEqualTo(address("/said/keys"));
    assertThat(provider.getUserInfoEndpoint().getUri()).isEqualTo(address("/said/info"));
    assertThat(provider.getIssuerUri()).isEqualTo(address(""));
    assertThat(known.getClientAuthenticationMethod())
        .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
  }

  @Test
  void whatTheOfficeSetCountsBeforeTheMetadata() {
    metadata("client_secret_basic", "client_secret_post");
    OAuth2ClientProperties.Provider set = new OAuth2ClientProperties.Provider();
    set.setAuthorizationUri(address("/set/authorize"));
    set.setTokenUri(address("/set/token"));
    set.setJwkSetUri(address("/set/keys"));
    set.setUserInfoUri(address("/set/info"));
    set.setUserInfoAuthenticationMethod("form");
    Registration program = new Registration();
    program.setClientAuthenticationMethod("client_secret_post");

    ClientRegistration known = known(set, program);

    ProviderDetails provider = known.getProviderDetails();
    assertThat(provider.getAuthorizationUri()).isEqualTo(address("/set/authorize"));
    assertThat(provider.getTokenUri()).isEqualTo(address("/set/token"));
    assertThat(provider.getJwkSetUri()).isEqualTo(address("/set/keys"));
    assertThat(provider.getUserInfoEndpoint().getUri()).isEqualTo(address("/set/info"));
    assertThat(provider.getUserInfoEndpoint().getAuthenticationMethod())
        .isEqualTo(AuthenticationMethod.FORM);
    assertThat(known.getClientAuthenticationMethod())
        .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_POST);
  }

  @Test
  void theSecretIsSentAsTheProviderTakesIt() {
    metadata("client_secret_post");

    assertThat(
            known(new OAuth2ClientProperties.Provider(), new Registration())
                .getClientAuthenticationMethod())
        .isEqualTo(ClientAuthenticationMethod.CLIENT_SECRET_POST);
  }

  private ClientRegistration known(OAuth2ClientProperties.Provider provider, Registration program) {
    provider.setIssuerUri(address(""));
    program.setProvider(SingleSignOn.OFFICE);
    program.setClientId("rogatory");
    program.setClientSecret("secret");
    OAuth2ClientProperties properties = new OAuth2ClientProperties();
    properties.getProvider().put(SingleSignOn.OFFICE, provider);
    properties.getRegistration().put(SingleSignOn.OFFICE, program);
    return new ProviderCalls().registrations(properties).findByRegistrationId(SingleSignOn.OFFICE);
  }

  private void metadata(String... methods) {
    String said =
        JSONObjectUtils.toJSONString(
            Map.of(
                "issuer", address(""),
                "authorization_endpoint", address("/said/authorize"),
                "token_endpoint", address("/said/token"),
                "jwks_uri", address("/said/keys"),
                "userinfo_endpoint", address("/said/info"),
                "token_endpoint_auth_methods_supported", List.of(methods)));
    server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, said));
  }

  private static void answer(HttpExchange exchange, String said) throws IOException {
    byte[] bytes = said.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** At each login and each check of a session a token is read. */
  @Test
  void keysAreAskedForOnceAndAgainWhenTheProviderHasAnother() throws Exception {
    RSAKey first = new RSAKeyGenerator(2048).keyID("1").generate();
    RSAKey second = new RSAKeyGenerator(2048).keyID("2").generate();
    keys.set(new JWKSet(first));
    JwtDecoderFactory<ClientRegistration> tokens = new ProviderCalls().identityTokens();

    for (int i = 0; i < 3; i++) {
      assertThat(tokens.createDecoder(office("rogatory")).decode(token(first)).getSubject())
          .isEqualTo("anna");
    }
    assertThat(asked).hasValue(1);

    keys.set(new JWKSet(second));
    assertThat(tokens.createDecoder(office("rogatory")).decode(token(second)).getSubject())
        .isEqualTo("anna");
    assertThat(asked).hasValue(2);
    assertThatThrownBy(() -> tokens.createDecoder(office("rogatory")).decode(token(first)))
        .isInstanceOf(JwtException.class);
  }

  @Test
  void aTokenForAnotherProgramIsNoneThoughItsKeyIsKnown() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("1").generate();
    keys.set(new JWKSet(key));
    JwtDecoderFactory<ClientRegistration> tokens = new ProviderCalls().identityTokens();
    tokens.createDecoder(office("rogatory")).decode(token(key));

    assertThatThrownBy(() -> tokens.createDecoder(office("other")).decode(token(key)))
        .hasMessageContaining("aud");
  }

  /** As it comes out of a session: each time another object. */
  private ClientRegistration office(String program) {
    return ClientRegistration.withRegistrationId(SingleSignOn.OFFICE)
        .clientId(program)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(address("/back"))
        .authorizationUri(address("/authorize"))
        .tokenUri(address("/token"))
        .jwkSetUri(address("/keys"))
        .issuerUri(address(""))
        .build();
  }

  private String token(RSAKey key) throws JOSEException {
    Instant now = Instant.now();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            new JWTClaimsSet.Builder()
                .issuer(address(""))
                .subject("anna")
                .audience("rogatory")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
