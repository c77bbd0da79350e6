package org.rogatory.web.security;

import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.stereotype.Component;

/**
 * Lets nobody call the API with an identity token: it says who logged in, to the program in which
 * somebody did, and gives no right to call anything. It has the program's name as its audience,
 * which may be that of the API, too.
 */
@Component
@Profile("production")
class AccessTokensOnly implements OAuth2TokenValidator<Jwt> {

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    boolean isIdentity =
        Stream.of("nonce", "at_hash", "c_hash").anyMatch(token::hasClaim)
            || "ID".equals(token.getClaims().get("typ"));
    return isIdentity
        ? OAuth2TokenValidatorResult.failure(
            BearerTokenErrors.invalidToken("an identity token is no access token"))
        : OAuth2TokenValidatorResult.success();
  }
}
