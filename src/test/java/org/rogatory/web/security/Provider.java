package org.rogatory.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The single sign-on of an office on a real port: Spring Authorization Server. */
final class Provider implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Provider(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Provider start() {
    return new Provider(
        new SpringApplicationBuilder(Server.class)
            .run(
                "--spring.profiles.active=provider",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.servlet.session.cookie.name=PROVIDER"));
  }

  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** Gives an account these groups, in the place of others. */
  void give(String account, String... groups) {
    context.getBean(Directory.class).groups.put(account, List.of(groups));
  }

  /** What tokens say of an account besides, or otherwise. */
  void say(String account, Map<String, Object> claims) {
    context.getBean(Directory.class).said.put(account, claims);
  }

  /** What it tells of an account when it is asked who it is, otherwise than its tokens. */
  void tell(String account, Map<String, Object> claims) {
    context.getBean(Directory.class).told.put(account, claims);
  }

  /** The account is ended, as when its holder leaves the office. */
  void end(String account) {
    context.getBean(Directory.class).ended.add(account);
  }

  @Override
  public void close() {
    context.close();
  }

  /** The accounts of the office, each with its login name as its password. */
  static final class Directory {

    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    private final Map<String, Map<String, Object>> said = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> told = new ConcurrentHashMap<>();

    Map<String, Object> claims(String account) {
      Map<String, Object> claims =
          new TreeMap<>(
              Map.of(
                  "sub",
                  account,
                  "preferred_username",
                  account,
                  "name",
                  "Name of " + account,
                  "roles",
                  groups.getOrDefault(account, List.of())));
      claims.putAll(said.getOrDefault(account, Map.of()));
      return claims;
    }

    Map<String, Object> info(String account) {
      Map<String, Object> claims = claims(account);
      claims.putAll(told.getOrDefault(account, Map.of()));
      return claims;
    }
  }

  /** Knows no token of an account that was ended. */
  private static final class Tokens implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
    private final Directory directory;

    Tokens(Directory directory) {
      this.directory = directory;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
      all.save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
      all.remove(authorization);
    }

    @Override
    public OAuth2Authorization findById(String id) {
      return all.findById(id);
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
      OAuth2Authorization found = all.findByToken(token, type);
      boolean gone = found != null && directory.ended.contains(found.getPrincipalName());
      return gone ? null : found;
    }
  }

  @TestConfiguration
  @EnableWebSecurity
  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  static class Server {

    @Bean
    Directory directory() {
      return new Directory();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, Directory directory) throws Exception {
      OAuth2AuthorizationServerConfigurer server =
          OAuth2AuthorizationServerConfigurer.authorizationServer();
      return http.securityMatcher(server.getEndpointsMatcher())
          .with(
              server,
              all ->
                  all.oidc(
                      oidc ->
                          oidc.userInfoEndpoint(
                              info ->
                                  info.userInfoMapper(
                                      asked ->
                                          new OidcUserInfo(
                                              directory.info(
                                                  asked.getAuthorization().getPrincipalName()))))))
          .authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .oauth2ResourceServer(own -> own.jwt(Customizer.withDefaults()))
          .exceptionHandling(
              refused ->
                  refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
          .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    UserDetailsService accounts() {
      return account -> User.withUsername(account).password("{noop}" + account).roles("X").build();
    }

    @Bean
    RegisteredClientRepository clients() {
      TokenSettings rotating =
          TokenSettings.builder()
              .reuseRefreshTokens(false)
              .accessTokenTimeToLive(Duration.ofMinutes(5))
              .build();
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId("rogatory")
              .clientSecret("{noop}secret")
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
              .redirectUri("http://127.0.0.1/login/oauth2/code/office")
              .scope("openid")
              .scope("profile")
              .tokenSettings(rotating)
              .build(),
          machine("2", "feeder"),
          machine("3", "stranger"),
          machine("5", "nobody"),
          machine("6", "ahead"),
          machine("7", "moved"),
          RegisteredClient.from(machine("4", "longlived"))
              .tokenSettings(
                  TokenSettings.builder().accessTokenTimeToLive(Duration.ofMinutes(16)).build())
              .build());
    }

    private static RegisteredClient machine(String id, String name) {
      return RegisteredClient.withId(id)
          .clientId(name)
          .clientSecret("{noop}" + name)
          .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
          .scope("profile")
          .scope("elsewhere")
          .scope("rogatory")
          .build();
    }

    @Bean
    OAuth2AuthorizationService tokens(Directory directory) {
      return new Tokens(directory);
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
      RSAKey key = new RSAKeyGenerator(2048).keyID("1").generate();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** Tokens for programs say who they are; one for something else names another audience. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Directory directory) {
      return token -> {
        String account = token.getPrincipal().getName();
        token.getClaims().claims(all -> directory.claims(account).forEach(all::put));
        if (token.getAuthorizationGrantType() == AuthorizationGrantType.CLIENT_CREDENTIALS) {
          String to = token.getAuthorizedScopes().contains("elsewhere") ? "other" : "rogatory";
          token.getClaims().audience(List.of(to));
        }
      };
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().build();
    }
  }
}
