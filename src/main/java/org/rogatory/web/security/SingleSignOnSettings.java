package org.rogatory.web.security;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the claims of the office's single sign-on mean here; {@code rogatory.single-sign-on}.
 *
 * @param loginClaim the claim with the login name, which never changes and is given to one person
 *     only
 * @param nameClaim the claim with the name as colleagues know it
 * @param rolesClaim the claim with the list of roles or groups; dots lead into nested claims
 * @param roles which values of that claim give each of our roles
 * @param check how often it is asked whether a person who is logged in may still be
 * @param patience how long a person stays logged in while the provider does not answer
 * @param requiredAcr the identity token names one of these as the class of the login ({@code acr});
 *     empty for any
 * @param requiredAmr the identity token names one of these among the ways in which somebody logged
 *     in ({@code amr}), such as {@code mfa}; empty for any
 * @param maxAge how long ago somebody may have given a password or token to the provider when he or
 *     she comes here; null for any time
 * @param requiredScope what the scope of a bearer token holds; empty for anything
 * @param bearerLife how long a bearer token may live at most, from its issue to its end
 */
@ConfigurationProperties("rogatory.single-sign-on")
record SingleSignOnSettings(
    @DefaultValue("preferred_username") String loginClaim,
    @DefaultValue("name") String nameClaim,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue Map<Role, List<String>> roles,
    @DefaultValue("1m") Duration check,
    @DefaultValue("5m") Duration patience,
    @DefaultValue List<String> requiredAcr,
    @DefaultValue List<String> requiredAmr,
    @Nullable Duration maxAge,
    @DefaultValue("") String requiredScope,
    @DefaultValue("15m") Duration bearerLife) {

  /** Our roles that these values give. */
  Set<Role> rolesOf(List<String> values) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    roles.forEach(
        (role, names) -> {
          if (names.stream().anyMatch(values::contains)) {
            given.add(role);
          }
        });
    return given;
  }
}
