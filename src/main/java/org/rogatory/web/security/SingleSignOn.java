package org.rogatory.web.security;

import java.util.Collection;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/**
 * The API by bearer tokens and the pages by OpenID Connect, with the office's single sign-on. The
 * program knows no passwords.
 */
@Component
@Profile("production")
class SingleSignOn implements WaysIn {

  /** The name of the one registration, {@code spring.security.oauth2.client.registration}. */
  static final String OFFICE = "office";

  private final ClientRegistrationRepository registrations;
  private final SignedOnUsers users;
  private final Staff staff;
  private final StillSignedOn still;
  private final LoginStrength strength;

  SingleSignOn(
      ClientRegistrationRepository registrations,
      SignedOnUsers users,
      Staff staff,
      StillSignedOn still,
      LoginStrength strength) {
    this.registrations = registrations;
    this.users = users;
    this.staff = staff;
    this.still = still;
    this.strength = strength;
  }

  @Override
  public void api(HttpSecurity http, AuthenticationEntryPoint refusal) throws Exception {
    http.oauth2ResourceServer(
        server ->
            server
                .authenticationEntryPoint(refusal)
                .jwt(
                    jwt ->
                        jwt.jwtAuthenticationConverter(
                            token -> {
                              Collection<GrantedAuthority> rights =
                                  staff.rights(
                                      token.getClaims(),
                                      Objects.requireNonNull(token.getIssuedAt()));
                              return new JwtAuthenticationToken(
                                  token, rights, token.getClaimAsString(staff.loginClaim()));
                            })));
  }

  @Override
  public void pages(HttpSecurity http, WayBack wayBack) throws Exception {
    http.oauth2Login(
            login ->
                login
                    .loginPage(WayBack.LOGIN)
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .authorizationEndpoint(
                        asking ->
                            asking.authorizationRequestResolver(
                                new ShortVisit(registrations, strength)))
                    .tokenEndpoint(token -> token.accessTokenResponseClient(ProviderCalls.codes()))
                    .userInfoEndpoint(info -> info.oidcUserService(users))
                    .successHandler(still.signedOn(wayBack.afterLogin()))
                    .failureHandler(wayBack.afterRefusal()))
        .addFilterBefore(still, AuthorizationFilter.class);
  }

  @Override
  public String challenge() {
    return "Bearer realm=\"rogatory\"";
  }

  @Override
  public String elsewhere() {
    return "/oauth2/authorization/" + OFFICE;
  }
}
