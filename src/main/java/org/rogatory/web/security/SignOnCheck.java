package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/**
 * Asks the provider whether a person is still signed on: it renews the token, which the provider
 * refuses when the account or its session has ended, and asks for the claims anew.
 */
@Component
@Profile("production")
class SignOnCheck {

  private static final Logger log = LoggerFactory.getLogger(SignOnCheck.class);

  private final RestClientRefreshTokenTokenResponseClient tokens =
      new RestClientRefreshTokenTokenResponseClient();
  private final OAuth2AuthorizedClientRepository clients =
      new HttpSessionOAuth2AuthorizedClientRepository();
  private final JwtDecoderFactory<ClientRegistration> decoders;
  private final SignedOnUsers users;

  SignOnCheck(SignedOnUsers users, JwtDecoderFactory<ClientRegistration> decoders) {
    this.users = users;
    this.decoders = decoders;
    tokens.setRestClient(ProviderCalls.tokens());
  }

  /**
   * What the provider said.
   *
   * @param login as whom the person goes on; null where the provider says no
   * @param away whether it did not answer
   */
  record Answer(@Nullable OAuth2AuthenticationToken login, boolean away) {}

  Answer ask(
      OAuth2AuthenticationToken login, HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizedClient known =
        clients.loadAuthorizedClient(login.getAuthorizedClientRegistrationId(), login, request);
    if (known == null || !(login.getPrincipal() instanceof OidcUser user)) {
      return new Answer(null, false);
    }
    try {
      OidcUserRequest asked = renewed(known, user.getIdToken(), login, request, response);
      OidcUser now = users.stillThere(asked);
      return new Answer(
          new OAuth2AuthenticationToken(
              now, now.getAuthorities(), login.getAuthorizedClientRegistrationId()),
          false);
    } catch (OAuth2AuthorizationException | OAuth2AuthenticationException | JwtException refused) {
      boolean away = isAway(refused);
      log.info("the provider {}: {}", away ? "does not answer" : "refuses", refused.getMessage());
      return new Answer(null, away);
    }
  }

  private OidcUserRequest renewed(
      OAuth2AuthorizedClient known,
      OidcIdToken before,
      OAuth2AuthenticationToken login,
      HttpServletRequest request,
      HttpServletResponse response) {
    ClientRegistration office = known.getClientRegistration();
    OAuth2RefreshToken refresh = known.getRefreshToken();
    if (refresh == null) {
      return new OidcUserRequest(office, known.getAccessToken(), before);
    }
    OAuth2AccessTokenResponse fresh =
        tokens.getTokenResponse(
            new OAuth2RefreshTokenGrantRequest(office, known.getAccessToken(), refresh));
    OAuth2AuthorizedClient client =
        new OAuth2AuthorizedClient(
            office,
            known.getPrincipalName(),
            fresh.getAccessToken(),
            Optional.ofNullable(fresh.getRefreshToken()).orElse(refresh));
    clients.saveAuthorizedClient(client, login, request, response);
    return new OidcUserRequest(office, fresh.getAccessToken(), identity(office, fresh, before));
  }

  /** Who it is by the new token, where the provider gives one; never another person. */
  private OidcIdToken identity(
      ClientRegistration office, OAuth2AccessTokenResponse fresh, OidcIdToken before) {
    if (!(fresh.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String id)) {
      return before;
    }
    Jwt token = decoders.createDecoder(office).decode(id);
    if (!before.getSubject().equals(token.getSubject())) {
      throw new OAuth2AuthenticationException("another person");
    }
    return new OidcIdToken(id, token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
  }

  private static boolean isAway(Throwable refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof ResourceAccessException) {
        return true;
      }
    }
    return false;
  }
}
