package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Those of all nodes: they are in the database, and each knows where it began. */
@Component
@Profile("production")
class SessionsInDatabase implements OpenSessions {

  private static final String ID = "rogatory.id";
  private static final String FROM = "rogatory.from";
  private static final String SINCE = "rogatory.since";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionsInDatabase(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  @Override
  public void begin(HttpSession session, String login, String from) {
    session.setAttribute(ID, UUID.randomUUID().toString());
    session.setAttribute(FROM, from);
    session.setAttribute(SINCE, Instant.now().toEpochMilli());
  }

  @Override
  public List<Shown> of(String login, @Nullable HttpSession current) {
    String here = idOf(current);
    return begun(login).stream()
        .map(session -> shown(session, here))
        .sorted(Comparator.comparing(Shown::lastSeen).reversed())
        .toList();
  }

  private List<? extends Session> begun(String login) {
    return sessions.findByPrincipalName(login).values().stream()
        .filter(session -> session.getAttribute(ID) != null)
        .toList();
  }

  private static Shown shown(Session session, @Nullable String here) {
    String id = session.getRequiredAttribute(ID);
    long since = session.<Long>getRequiredAttribute(SINCE);
    return new Shown(
        id,
        session.getRequiredAttribute(FROM),
        Instant.ofEpochMilli(since),
        session.getLastAccessedTime(),
        id.equals(here));
  }

  @Override
  public void end(String login, String id) {
    begun(login).stream()
        .filter(session -> id.equals(session.getAttribute(ID)))
        .forEach(session -> sessions.deleteById(session.getId()));
  }

  @Override
  public int endOthers(String login, @Nullable HttpSession current) {
    String here = idOf(current);
    List<? extends Session> others =
        begun(login).stream()
            .filter(session -> !Objects.equals(here, session.getAttribute(ID)))
            .toList();
    others.forEach(session -> sessions.deleteById(session.getId()));
    return others.size();
  }

  private static @Nullable String idOf(@Nullable HttpSession session) {
    return session == null ? null : (String) session.getAttribute(ID);
  }
}
