package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** The logins of those who have one. */
  Set<String> people();

  /** All of a person, the one used last first. */
  List<Shown> of(String login, @Nullable HttpSession current);

  /**
   * Whose session there is, and for how long.
   *
   * @param time until it ends, if nothing is done in it meanwhile
   */
  record Left(String login, Duration time) {}

  /**
   * How much is left of a session. Asking does not prolong it.
   *
   * @param cookie what the cookie holds
   * @return nothing where there is none, or it has ended
   */
  Optional<Left> left(String cookie);

  /** Ends a session of this person; nothing where it has ended already or is not theirs. */
  void end(String login, String id);

  /**
   * Ends all sessions of this person but the current one, where there is one.
   *
   * @return how many they were
   */
  int endOthers(String login, @Nullable HttpSession current);
}
