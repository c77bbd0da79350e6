package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of those who have logged in, from the login until they end. */
public interface OpenSessions {

  /**
   * A session as its person sees it.
   *
   * @param id names it, and opens nothing: it is not what the cookie holds
   * @param from the address from which its person logged in
   * @param since the login
   * @param lastSeen the last request before this one
   */
  record Shown(String id, String from, Instant since, Instant lastSeen, boolean isThis) {}

  /** Keeps a session that begins with a login. */
  void begin(HttpSession session, String login, String from);

  /** All of a person, the one used last first. */
  List<Shown> of(String login, @Nullable HttpSession current);

  /** Ends a session of this person; nothing where it has ended already or is not theirs. */
  void end(String login, String id);

  /**
   * Ends all sessions of this person but the current one.
   *
   * @return how many they were
   */
  int endOthers(String login, @Nullable HttpSession current);
}
