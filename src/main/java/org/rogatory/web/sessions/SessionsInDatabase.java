package org.rogatory.web.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Those of all nodes: they are in the database, and each knows where it began. */
@Component
@Profile("production")
class SessionsInDatabase implements OpenSessions {

  private static final String ID = "rogatory.id";
  private static final String LOGIN = "rogatory.login";
  private static final String FROM = "rogatory.from";
  private static final String SINCE = "rogatory.since";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final JdbcClient database;
  private final SessionSettings settings;

  SessionsInDatabase(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      JdbcClient database,
      SessionSettings settings) {
    this.sessions = sessions;
    this.database = database;
    this.settings = settings;
  }

  @Override
  public void begin(HttpSession session, String login, String from) {
    session.setAttribute(ID, UUID.randomUUID().toString());
    session.setAttribute(LOGIN, login);
    session.setAttribute(FROM, from);
    session.setAttribute(SINCE, Instant.now().toEpochMilli());
  }

  @Override
  public Set<String> people() {
    return new HashSet<>(
        database
            .sql(
                "select distinct principal_name from spring_session"
                    + " where principal_name is not null and expiry_time > ?")
            .param(System.currentTimeMillis())
            .query(String.class)
            .list());
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
  public Optional<Left> left(String cookie) {
    return Optional.<Session>ofNullable(sessions.findById(cookie))
        .filter(session -> session.getAttribute(LOGIN) != null)
        .flatMap(this::left);
  }

  private Optional<Left> left(Session session) {
    String login = session.getRequiredAttribute(LOGIN);
    return settings
        .left(
            session.getCreationTime(),
            session.getLastAccessedTime(),
            session.getMaxInactiveInterval(),
            Instant.now())
        .map(time -> new Left(login, time));
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
