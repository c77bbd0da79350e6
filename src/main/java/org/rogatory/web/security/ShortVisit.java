package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends a stranger to the provider, with PKCE. The session that waits for the way back lives for
 * minutes only, and holds the page that was asked for. Whoever is to log in again is asked by the
 * provider also where it knows the person still.
 */
final class ShortVisit implements OAuth2AuthorizationRequestResolver {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final DefaultOAuth2AuthorizationRequestResolver requests;

  ShortVisit(ClientRegistrationRepository registrations, LoginStrength strength) {
    this.requests =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    requests.setAuthorizationRequestCustomizer(
        OAuth2AuthorizationRequestCustomizers.withPkce()
            .andThen(asking -> asking.additionalParameters(all -> all.putAll(strength.asked()))));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return begin(request, requests.resolve(request));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
    return begin(request, requests.resolve(request, client));
  }

  private static @Nullable OAuth2AuthorizationRequest begin(
      HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asking) {
    if (asking != null && request.getUserPrincipal() == null) {
      HttpSession visit = request.getSession();
      visit.setMaxInactiveInterval((int) PATIENCE.toSeconds());
      WayBack.checked(request.getParameter(WayBack.FIELD))
          .ifPresent(next -> visit.setAttribute(WayBack.KEPT, next));
    }
    return asking == null || request.getParameter(WayBack.AGAIN) == null
        ? asking
        : OAuth2AuthorizationRequest.from(asking)
            .additionalParameters(more -> more.put("prompt", "login"))
            .build();
  }
}
