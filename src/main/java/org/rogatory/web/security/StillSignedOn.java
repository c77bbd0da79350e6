package org.rogatory.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.SecurityLog;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the provider again and again whether a person who is logged in may still be, and with which
 * roles. Whoever may not is logged out at once, on every node.
 */
@Component
@Profile("production")
class StillSignedOn extends OncePerRequestFilter {

  private static final int STRIPES = 64;
  private static final int REMEMBERED = 10_000;

  private final SignOnCheck check;
  private final SingleSignOnSettings settings;
  private final SecurityLog log;
  private final Duration life;
  private final Clock clock;
  private final Cache<String, Instant> asked =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Object[] locks = new Object[STRIPES];

  StillSignedOn(
      SignOnCheck check,
      SingleSignOnSettings settings,
      SecurityLog log,
      ServerProperties server,
      Clock clock) {
    this.clock = clock;
    this.check = check;
    this.settings = settings;
    this.log = log;
    this.life = server.getServlet().getSession().getTimeout();
    for (int i = 0; i < STRIPES; i++) {
      locks[i] = new Object();
    }
  }

  /** After the login: the session lives as long as others, and the person goes on as usual. */
  AuthenticationSuccessHandler signedOn(AuthenticationSuccessHandler then) {
    return (request, response, login) -> {
      HttpSession session = request.getSession();
      session.setMaxInactiveInterval((int) life.toSeconds());
      asked.put(session.getId(), clock.instant());
      then.onAuthenticationSuccess(request, response, login);
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    HttpSession session = request.getSession(false);
    if (login instanceof OAuth2AuthenticationToken token && session != null) {
      synchronized (locks[Math.floorMod(session.getId().hashCode(), STRIPES)]) {
        if (isDue(session.getId())) {
          ask(token, session, request, response);
        }
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isDue(String session) {
    Instant last = asked.getIfPresent(session);
    return last == null || last.plus(settings.check()).isBefore(clock.instant());
  }

  private void ask(
      OAuth2AuthenticationToken login,
      HttpSession session,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignOnCheck.Answer answer = check.ask(login, request, response);
    if (answer.away() && isPatient(asked.getIfPresent(session.getId()))) {
      return;
    }
    if (answer.login() == null) {
      log.withdrawn(login.getName());
      asked.invalidate(session.getId());
      session.invalidate();
      SecurityContextHolder.clearContext();
      return;
    }
    asked.put(session.getId(), clock.instant());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(answer.login());
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }

  private boolean isPatient(@Nullable Instant last) {
    return last != null
        && last.plus(settings.check()).plus(settings.patience()).isAfter(clock.instant());
  }

  /** It stands in the chain of the pages, and nowhere else. */
  @Component
  @Profile("production")
  static class OnlyInItsChain {

    @Bean
    FilterRegistrationBean<StillSignedOn> stillSignedOnInItsChain(StillSignedOn filter) {
      FilterRegistrationBean<StillSignedOn> none = new FilterRegistrationBean<>(filter);
      none.setEnabled(false);
      return none;
    }
  }
}
