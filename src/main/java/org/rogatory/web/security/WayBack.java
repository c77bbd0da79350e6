package org.rogatory.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.InsideAddress;
import org.rogatory.web.WithoutDatabase;
import org.rogatory.web.late.LateForms;
import org.rogatory.web.late.Written;
import org.rogatory.web.sessions.OpenSessions;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads a stranger to the login and back to the page that he or she asked for. The address of that
 * page travels in the address of the login page: the program remembers nothing of a stranger, so
 * strangers cost it no memory.
 */
@Component
class WayBack {

  static final String LOGIN = "/login";

  /** The field of the login form with the address to go to. */
  static final String FIELD = "next";

  /** The field that says that the person is to log in again, though known already. */
  static final String AGAIN = "again";

  /** The field that says that the person has logged out. */
  static final String LEFT = "left";

  /** The field that says that the person was not let in, and sometimes why. */
  static final String ERROR = "error";

  /** The field that says that the person had a session, which has ended. */
  static final String ENDED = "ended";

  /** Where the session of somebody who is on the way to the provider keeps that address. */
  static final String KEPT = "rogatory.next";

  private static final Set<String> EXPLAINED = Set.of("other-account", "weak");

  /** Addresses of pages are shorter. */
  private static final int LONGEST = 300;

  private final SecurityLog log;
  private final OpenSessions sessions;

  WayBack(SecurityLog log, OpenSessions sessions) {
    this.log = log;
    this.sessions = sessions;
  }

  /** To the login page; a form gets back what was typed into it. */
  AuthenticationEntryPoint toLogin() {
    return (request, response, refused) -> {
      if (LateForms.isOne(request)) {
        LateForms.answer(request, response, Written.Late.READ);
      } else {
        go(request, response, LOGIN + query(hasEnded(request) ? ENDED : "", asked(request)));
      }
    };
  }

  /** To the page that was asked for before, else to the first page. */
  AuthenticationSuccessHandler afterLogin() {
    return (request, response, login) -> {
      log.loggedIn(login.getName(), request.getRemoteAddr());
      sessions.begin(request.getSession(), login.getName(), request.getRemoteAddr());
      go(request, response, next(request).orElse("/"));
    };
  }

  /** To the login page again, which says that the password was wrong, if that is the reason. */
  AuthenticationFailureHandler afterRefusal() {
    return (request, response, refused) -> {
      HttpStatus status = LoginRefusals.statusOf(refused, response);
      if (LoginRefusals.isUnknown(refused)) {
        WithoutDatabase.answer(request, response);
        return;
      }
      if (status != HttpStatus.UNAUTHORIZED) {
        response.sendError(status.value());
        return;
      }
      Optional<String> next = checked(request.getParameter(FIELD)).filter(to -> !isStart(to));
      go(request, response, LOGIN + query(state(refused), next));
    };
  }

  /** What the login page says: more than that it failed, where there is something to do. */
  private static String state(AuthenticationException refused) {
    return refused instanceof OAuth2AuthenticationException provider
            && EXPLAINED.contains(provider.getError().getErrorCode())
        ? ERROR + "=" + provider.getError().getErrorCode()
        : ERROR;
  }

  /** To the login page, which says that the person has left. */
  LogoutSuccessHandler afterLogout() {
    return (request, response, login) -> {
      if (login != null) {
        log.loggedOut(login.getName(), request.getRemoteAddr());
      }
      go(request, response, LOGIN + "?" + LEFT);
    };
  }

  /** Whether the browser had a session that is no more, or is led here because of that. */
  static boolean hasEnded(HttpServletRequest request) {
    return request.getParameter(ENDED) != null
        || request.getRequestedSessionId() != null && request.getSession(false) == null;
  }

  /** The page to go to, as the login form or the visit to the provider kept it. */
  private static Optional<String> next(HttpServletRequest request) {
    Object kept = request.getSession().getAttribute(KEPT);
    request.getSession().removeAttribute(KEPT);
    return kept instanceof String address ? checked(address) : checked(request.getParameter(FIELD));
  }

  /** The address, where it is short and leads nowhere else. */
  static Optional<String> checked(@Nullable String address) {
    return InsideAddress.of(address).filter(path -> path.length() <= LONGEST);
  }

  /** The page that was asked for; what a script fetched is no page to go to. */
  private static Optional<String> asked(HttpServletRequest request) {
    boolean page =
        HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null;
    String query = request.getQueryString();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return Optional.of(query == null ? path : path + "?" + query)
        .filter(address -> page && !isStart(address))
        .flatMap(WayBack::checked);
  }

  private static boolean isStart(String address) {
    return address.equals("/");
  }

  private static String query(String state, Optional<String> next) {
    String way =
        next.map(to -> FIELD + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8)).orElse("");
    String both = state.isEmpty() || way.isEmpty() ? state + way : state + "&" + way;
    return both.isEmpty() ? "" : "?" + both;
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    response.sendRedirect(request.getContextPath() + to);
  }
}
