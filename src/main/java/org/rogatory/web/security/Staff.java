package org.rogatory.web.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Identities;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
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
  private static final int LONGEST_NAME = 200;

  /** Errors of ours, which the login page explains. */
  static final String OTHER_ACCOUNT = "other-account";

  static final String WEAK = "weak";

  private final SingleSignOnSettings settings;
  private final People people;
  private final Identities identities;
  private final SecurityLog log;

  Staff(SingleSignOnSettings settings, People people, Identities identities, SecurityLog log) {
    this.settings = settings;
    this.people = people;
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
   * @throws OAuth2AuthenticationException where they give no login name that can be used, or that
   *     of another account, or no role here
   */
  List<GrantedAuthority> rights(Map<String, Object> claims) {
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
    if (roles.isEmpty()) {
      log.withoutRole(login);
      remember(login, login, Set.of());
      throw refused("no role here");
    }
    if (!identities.take(login, issuer, subject)) {
      throw ofAnother(login);
    }
    String name = text(claims.get(settings.nameClaim())).strip();
    remember(login, name.isEmpty() ? login : name, roles);
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  private OAuth2AuthenticationException ofAnother(String login) {
    log.ofAnotherAccount(login);
    return refused(OTHER_ACCOUNT, "the login name is another account's");
  }

  private void remember(String login, String name, Set<Role> roles) {
    String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    boolean known =
        people
            .findByLogin(login)
            .map(
                person ->
                    person.roles().equals(roles)
                        && (roles.isEmpty() || person.displayName().equals(shown)))
            .orElse(roles.isEmpty());
    if (!known) {
      String kept = people.findByLogin(login).map(Person::displayName).orElse(shown);
      people.save(new Person(login, roles.isEmpty() ? kept : shown, roles));
      log.rolesOf(login, roles.stream().map(Role::id).sorted().collect(Collectors.joining(" ")));
    }
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
