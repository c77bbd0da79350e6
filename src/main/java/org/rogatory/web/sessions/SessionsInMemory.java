package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who have logged in on this node. A session is in it from its login until it
 * ends, by whatever: its person, the time, a logout.
 */
@Component
@Profile("!production")
class SessionsInMemory implements OpenSessions {

  private static final String KNOWN = SessionsInMemory.class.getName();

  private final ConcurrentMap<String, Known> open = new ConcurrentHashMap<>();
  private final SessionSettings settings;

  SessionsInMemory(SessionSettings settings) {
    this.settings = settings;
  }

  @Override
  public void begin(HttpSession session, String login, String from) {
    String id = UUID.randomUUID().toString();
    session.setAttribute(KNOWN, new Known(id, login, from, session, open));
  }

  @Override
  public Set<String> people() {
    return open.values().stream().map(known -> known.login).collect(Collectors.toSet());
  }

  @Override
  public List<Shown> of(String login, @Nullable HttpSession current) {
    String here = idOf(current);
    return open.values().stream()
        .filter(known -> known.login.equals(login))
        .flatMap(known -> known.shown(here).stream())
        .sorted(Comparator.comparing(Shown::lastSeen).reversed())
        .toList();
  }

  @Override
  public Optional<Left> left(String cookie) {
    return open.values().stream().flatMap(known -> known.left(cookie, settings).stream()).findAny();
  }

  @Override
  public void end(String login, String id) {
    Known known = open.get(id);
    if (known != null && known.login.equals(login)) {
      known.end();
    }
  }

  @Override
  public int endOthers(String login, @Nullable HttpSession current) {
    String here = idOf(current);
    List<Known> others =
        open.values().stream()
            .filter(known -> known.login.equals(login) && !known.id.equals(here))
            .toList();
    others.forEach(Known::end);
    return others.size();
  }

  private static @Nullable String idOf(@Nullable HttpSession session) {
    return session != null && session.getAttribute(KNOWN) instanceof Known known ? known.id : null;
  }

  /** What hangs on the session itself, so that it learns of its end. */
  private static final class Known implements HttpSessionBindingListener {

    private final String id;
    private final String login;
    private final String from;
    private final HttpSession session;
    private final ConcurrentMap<String, Known> open;

    Known(
        String id,
        String login,
        String from,
        HttpSession session,
        ConcurrentMap<String, Known> open) {
      this.id = id;
      this.login = login;
      this.from = from;
      this.session = session;
      this.open = open;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent begun) {
      open.put(id, this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent ended) {
      open.remove(id);
    }

    Optional<Shown> shown(@Nullable String here) {
      try {
        return Optional.of(
            new Shown(
                id,
                from,
                Instant.ofEpochMilli(session.getCreationTime()),
                Instant.ofEpochMilli(session.getLastAccessedTime()),
                id.equals(here)));
      } catch (IllegalStateException ended) {
        return Optional.empty();
      }
    }

    /** How much is left of it, if it is this one. */
    Optional<Left> left(String cookie, SessionSettings settings) {
      try {
        return session.getId().equals(cookie)
            ? settings
                .left(
                    Instant.ofEpochMilli(session.getCreationTime()),
                    Instant.ofEpochMilli(session.getLastAccessedTime()),
                    Duration.ofSeconds(session.getMaxInactiveInterval()),
                    Instant.now())
                .map(time -> new Left(login, time))
            : Optional.empty();
      } catch (IllegalStateException ended) {
        return Optional.empty();
      }
    }

    void end() {
      try {
        session.invalidate();
      } catch (IllegalStateException ended) {
        open.remove(id);
      }
    }
  }
}
