package org.rogatory.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.journal.office.OfficePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people are called and which account at the single sign-on is whose, as the office's journal
 * has it. An entry is about {@code person.anna.name} or {@code person.anna.identity}; the latter
 * tells issuer and subject, a line each.
 */
@Component
class PeopleParts implements OfficePart {

  private static final String THING = "person";
  private static final String NAME = ".name";
  private static final String IDENTITY = ".identity";

  private final JdbcClient database;
  private final Clock clock;

  PeopleParts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  static OfficeNote named(String login, String name, Actor by, Instant at) {
    return new OfficeNote(THING + "." + login + NAME, name, by, at);
  }

  static OfficeNote identified(String login, String issuer, String subject, Instant since) {
    return new OfficeNote(
        THING + "." + login + IDENTITY, issuer + "\n" + subject, Actor.PROGRAM, since);
  }

  @Override
  public String thing() {
    return THING;
  }

  @Override
  public List<OfficeNote> former() {
    Instant now = clock.instant();
    return Stream.concat(
            names().stream().map(each -> named(each.login(), each.text(), Actor.PROGRAM, now)),
            identities().stream()
                .map(each -> identified(each.login(), each.issuer(), each.subject(), each.since())))
        .toList();
  }

  @Override
  public SortedMap<String, String> kept(String which) {
    SortedMap<String, String> kept = new TreeMap<>();
    names().forEach(each -> kept.put(THING + "." + each.login() + NAME, each.text()));
    for (Identity each : identities()) {
      String about = THING + "." + each.login();
      kept.put(about + IDENTITY, each.issuer() + "\n" + each.subject());
      kept.put(about + ".since", each.since().toString());
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(List<OfficeEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    for (OfficeEntry entry : entries) {
      told.put(entry.subject(), entry.told());
      if (entry.subject().endsWith(IDENTITY)) {
        String about = entry.subject().substring(0, entry.subject().length() - IDENTITY.length());
        told.put(about + ".since", entry.happenedAt().toString());
      }
    }
    return told;
  }

  private record Name(String login, String text) {}

  private List<Name> names() {
    return database
        .sql("select login, display_name from person")
        .query((row, number) -> new Name(row.getString(1), row.getString(2)))
        .list();
  }

  private record Identity(String login, String issuer, String subject, Instant since) {}

  private List<Identity> identities() {
    return database
        .sql("select login, issuer, subject, since from person_identity")
        .query(
            (row, number) ->
                new Identity(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant()))
        .list();
  }
}
