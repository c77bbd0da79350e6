package org.rogatory.web.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Identities;
import org.rogatory.access.Role;
import org.rogatory.access.RolesTold;
import org.rogatory.access.SecurityLog;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * Knows the people of the office by the claims of its single sign-on. Their names and roles are
 * kept as the last claims say, so that whoever gives out work knows them.
 */
@Component
@Profile("production")
class Staff {

  private static final Pattern LOGIN = Pattern.compile("[\\w.@+-]{1,60}");

  /** Errors of ours, which the login page explains. */
  static final String OTHER_ACCOUNT = "other-account";

  static final String WEAK = "weak";

  private final SingleSignOnSettings settings;
  private final RolesTold told;
  private final Identities identities;
  private final SecurityLog log;

  Staff(SingleSignOnSettings settings, RolesTold told, Identities identities, SecurityLog log) {
    this.settings = settings;
    this.told = told;
    this.identities = identities;
    this.log = log;
  }

  /** The claim with the login name. */
  String loginClaim() {
    return settings.loginClaim();
  }

  /**
   * The rights of the person of whom these claims speak. Whoever has a role here has the login name
   * from then on; who has none takes none.
   *
   * @param at as of when they are said
   * @throws OAuth2AuthenticationException where they give no login name that can be used, or that
   *     of another account, or no role here, or roles that were changed since
   */
  List<GrantedAuthority> rights(Map<String, Object> claims, Instant at) {
    String login = text(claims.get(settings.loginClaim()));
    if (!LOGIN.matcher(login).matches()) {
      throw refused("the claim " + settings.loginClaim() + " names nobody");
    }
    String issuer = text(claims, IdTokenClaimNames.ISS);
    String subject = text(claims, IdTokenClaimNames.SUB);
    if (identities.isOfAnother(login, issuer, subject)) {
      throw ofAnother(login);
    }
    Set<Role> roles = Role.counted(settings.rolesOf(values(at(claims, settings.rolesClaim()))));
    if (told.isOutdated(login, roles, at)) {
      throw refused("the roles were changed since");
    }
    if (roles.isEmpty()) {
      log.withoutRole(login);
      told.keep(login, login, Set.of(), at);
      throw refused("no role here");
    }
    if (!identities.take(login, issuer, subject)) {
      throw ofAnother(login);
    }
    String name = text(claims.get(settings.nameClaim())).strip();
    told.keep(login, name.isEmpty() ? login : name, roles, at);
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  private OAuth2AuthenticationException ofAnother(String login) {
    log.ofAnotherAccount(login);
    return refused(OTHER_ACCOUNT, "the login name is another account's");
  }

  private static @Nullable Object at(Map<String, Object> claims, String path) {
    Object found = claims.get(path);
    if (found == null) {
      found = claims;
      for (String step : path.split("\\.")) {
        found = found instanceof Map<?, ?> map ? map.get(step) : null;
      }
    }
    return found;
  }

  private static List<String> values(@Nullable Object claim) {
    if (claim instanceof Collection<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return claim instanceof String text ? List.of(text.split("[ ,]+")) : List.of();
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof String text ? text : "";
  }

  private static String text(Map<String, Object> claims, String name) {
    return Objects.toString(claims.get(name), "");
  }

  /** The login is not as strong as the office asks for. */
  OAuth2AuthenticationException tooWeak(Map<String, Object> claims) {
    String login = text(claims, settings.loginClaim());
    log.tooWeak(LOGIN.matcher(login).matches() ? login : "an unknown account");
    return refused(WEAK, "the login is not strong enough");
  }

  private static OAuth2AuthenticationException refused(String why) {
    return refused(OAuth2ErrorCodes.ACCESS_DENIED, why);
  }

  private static OAuth2AuthenticationException refused(String code, String why) {
    return new OAuth2AuthenticationException(new OAuth2Error(code, why, null));
  }
}
