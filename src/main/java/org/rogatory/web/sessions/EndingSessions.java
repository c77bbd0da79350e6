package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.SecurityLog;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Ends sessions, and writes into the security log whose. Whoever found a machine with an open
 * session cannot: the own login must be a fresh one.
 */
@Component
class EndingSessions {

  private final OpenSessions sessions;
  private final SessionSettings settings;
  private final SecurityLog log;
  private final HttpServletRequest request;

  EndingSessions(
      OpenSessions sessions,
      SessionSettings settings,
      SecurityLog log,
      HttpServletRequest request) {
    this.sessions = sessions;
    this.settings = settings;
    this.log = log;
    this.request = request;
  }

  /** Ends one of the person's own; whoever ends the one that is used has none any more. */
  void one(String login, String id) {
    requireFreshLogin();
    boolean isThis = used(login).filter(id::equals).isPresent();
    sessions.end(login, id);
    if (isThis) {
      leave();
    }
    log.sessionsEnded(login, 1);
  }

  /**
   * Ends the person's own but the one that is used.
   *
   * @return how many they were
   */
  int others(String login) {
    requireFreshLogin();
    int ended = sessions.endOthers(login, request.getSession(false));
    log.sessionsEnded(login, ended);
    return ended;
  }

  /**
   * Ends all of a person; the one that is used, too, where it is theirs.
   *
   * @return how many they were
   */
  int all(String login) {
    requireFreshLogin();
    return byCall(login);
  }

  /**
   * Ends all of a person; the call brings its own login.
   *
   * @return how many they were
   */
  int byCall(String login) {
    boolean isOwn = used(login).isPresent();
    int ended = sessions.endOthers(login, null);
    if (isOwn) {
      leave();
    }
    log.sessionsEnded(login, ended);
    return ended;
  }

  /** The session that is used, where it is this person's. */
  private Optional<String> used(String login) {
    return sessions.of(login, request.getSession(false)).stream()
        .filter(OpenSessions.Shown::isThis)
        .map(OpenSessions.Shown::id)
        .findFirst();
  }

  /** This request has no session any more either, wherever sessions are kept. */
  private void leave() {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  private void requireFreshLogin() {
    if (!isFresh()) {
      throw new LoginAgain();
    }
  }

  /** Whether the login is fresh. */
  boolean isFresh() {
    HttpSession session = request.getSession(false);
    return session == null || settings.isFresh(loggedInAt(session), Instant.now());
  }

  /** Where the provider says when it asked the person, that counts. */
  private static Instant loggedInAt(HttpSession session) {
    Instant asked = askedAt(SecurityContextHolder.getContext().getAuthentication());
    return asked == null ? Instant.ofEpochMilli(session.getCreationTime()) : asked;
  }

  private static @Nullable Instant askedAt(@Nullable Authentication login) {
    return login != null && login.getPrincipal() instanceof OidcUser person
        ? person.getAuthenticatedAt()
        : null;
  }

  /** Sessions are ended after a fresh login only. Nothing is done; answer it with 403. */
  static final class LoginAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginAgain() {
      super("the login is not fresh");
    }
  }
}
