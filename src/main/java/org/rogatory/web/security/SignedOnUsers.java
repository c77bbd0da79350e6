package org.rogatory.web.security;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who signs on: the provider's claims, with the rights that they give here. */
@Component
@Profile("production")
class SignedOnUsers extends OidcUserService {

  private final Staff staff;
  private final LoginStrength strength;
  private final Clock clock;

  SignedOnUsers(Staff staff, LoginStrength strength, Clock clock) {
    this.clock = clock;
    this.staff = staff;
    this.strength = strength;
    DefaultOAuth2UserService info = new DefaultOAuth2UserService();
    info.setRestOperations(ProviderCalls.asking());
    setOauth2UserService(info);
  }

  /**
   * Somebody comes from the provider, who asks it who it is.
   *
   * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException as in {@link
   *     #stillThere}, and where the login is not as strong as it has to be
   */
  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    if (!strength.suffices(request.getIdToken())) {
      throw staff.tooWeak(request.getIdToken().getClaims());
    }
    return stillThere(request);
  }

  /**
   * Asks the provider who it is, of somebody who is logged in.
   *
   * @throws org.springframework.security.oauth2.core.OAuth2AuthenticationException where it does
   *     not say so any more, or the person has no role here
   */
  OidcUser stillThere(OidcUserRequest request) {
    Instant asked = clock.instant();
    OidcUser told = super.loadUser(request);
    return new DefaultOidcUser(
        staff.rights(claims(told), asked),
        told.getIdToken(),
        told.getUserInfo(),
        staff.loginClaim());
  }

  /**
   * What the provider says now counts before what stood in the token of the login; but for the
   * login name, so that whoever is looked at is whoever is logged in.
   */
  private Map<String, Object> claims(OidcUser told) {
    Map<String, Object> claims = new HashMap<>(told.getIdToken().getClaims());
    if (told.getUserInfo() != null) {
      claims.putAll(told.getUserInfo().getClaims());
    }
    claims.put(staff.loginClaim(), told.getClaims().get(staff.loginClaim()));
    return claims;
  }
}
