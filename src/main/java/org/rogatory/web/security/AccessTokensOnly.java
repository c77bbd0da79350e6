package org.rogatory.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.stereotype.Component;

/**
 * Lets nobody call the API with an identity token: it says who logged in, to the program in which
 * somebody did, and gives no right to call anything. It has the program's name as its audience,
 * which may be that of the API, too. Nor with a token that lives for long, since a right that is
 * withdrawn counts when the token ends, nor with one that was given for something else.
 */
@Component
@Profile("production")
class AccessTokensOnly implements OAuth2TokenValidator<Jwt> {

  /** How far the clocks may differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private final SingleSignOnSettings settings;
  private final Clock clock;

  AccessTokensOnly(SingleSignOnSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    boolean isIdentity =
        Stream.of("nonce", "at_hash", "c_hash").anyMatch(token::hasClaim)
            || "ID".equals(token.getClaims().get("typ"));
    if (isIdentity) {
      return refused("an identity token is no access token");
    }
    if (!isShort(token.getIssuedAt(), token.getExpiresAt())) {
      return refused("the token lives longer than " + settings.bearerLife());
    }
    String needed = settings.requiredScope();
    return needed.isEmpty() || scope(token).contains(needed)
        ? OAuth2TokenValidatorResult.success()
        : refused("the token has not the scope that is needed");
  }

  /** From its issue, and from now: one that is said to be issued later does not live longer. */
  private boolean isShort(@Nullable Instant issued, @Nullable Instant ends) {
    Duration life = settings.bearerLife();
    return issued != null
        && ends != null
        && !issued.plus(life).isBefore(ends)
        && !clock.instant().plus(life).plus(SKEW).isBefore(ends);
  }

  /** A text with blanks, or a list; some providers call it {@code scp}. */
  private static List<String> scope(Jwt token) {
    Object said =
        token.hasClaim("scope") ? token.getClaims().get("scope") : token.getClaims().get("scp");
    if (said instanceof Collection<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return said instanceof String text ? List.of(text.split(" ")) : List.of();
  }

  private static OAuth2TokenValidatorResult refused(String why) {
    return OAuth2TokenValidatorResult.failure(BearerTokenErrors.invalidToken(why));
  }
}
