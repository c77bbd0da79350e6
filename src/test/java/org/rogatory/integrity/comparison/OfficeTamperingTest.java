package org.rogatory.integrity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.integrity.OfficeParts;
import org.rogatory.integrity.Part;
import org.rogatory.integrity.seals.RecordKind;
import org.rogatory.integrity.seals.SealedRecord;
import org.rogatory.integrity.seals.Tampering;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.facts.AuthorityKind;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.Declaration;
import org.rogatory.register.facts.DeclarationKind;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.GivenNames;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RegisteredAuthority;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.register.readings.FormerReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody who owns the database can do to what belongs to no file: the register of States,
 * its history, the readings of the office, names and accounts of people, the numbers of files. Each
 * alteration is made by plain SQL, found, and named. The office's journal was sealed before. {@code
 * docs/tampering.md} has the same table.
 */
@RogatoryTest
@Tag("database")
class OfficeTamperingTest {

  private static final CountryCode STATE = CountryCode.of("IS");
  private static final CountryCode OTHER = CountryCode.of("NO");
  private static final Actor ANNA = Actor.person("anna");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired Register register;
  @Autowired FormerReadings former;
  @Autowired OfficeParts office;
  @Autowired OfficeJournal journal;
  @Autowired People people;
  @Autowired EntityManager entities;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @TempDir Path folder;

  private SealedRecord sealed;

  static List<Tampering> cases() throws IOException {
    return Tampering.read("office-tampering.csv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachIsFoundAndNamed(Tampering each) {
    onASealedJournal(
        () -> {
          String last = String.valueOf(last());
          for (String sql : each.statements()) {
            assertThat(database.update(sql.replace(":last", last))).as(sql).isPositive();
          }
          if (each.isChainedAnew()) {
            chainAnew();
          }

          TamperingTest.isNamed(
              found(), each.named().stream().map(name -> name.replace(":last", last)).toList());
        });
  }

  @Test
  void nothingIsFoundWhereNothingWasAltered() {
    onASealedJournal(
        () -> {
          assertThat(found()).isEmpty();

          FactId channel = FactId.of(FactKind.CHANNEL);
          register.confirm(STATE, channel, 1, ANNA);
          register.remove(STATE, channel, 2, ANNA);
          record(STATE, 0, new RequiredChannel(false));
          record(OTHER, 0, authority("2 Street"));
          former.signed(Reading.ORAL_REQUESTS);
          former.gone(Reading.ORAL_REQUESTS);

          assertThat(found()).isEmpty();
          people.save(new Person("zoe.k", "Zoe K.", List.of()));
          people.save(new Person("zoe.k", "Zoe K.", List.of(Role.CASEWORKER)));
          assertThat(found()).isEmpty();
          sealed.seal();
          assertThat(found()).isEmpty();
        });
  }

  @Test
  void whatIsFoundStaysFoundAfterTheNextRoot() {
    onASealedJournal(
        () -> {
          int end = last();
          database.update("update office_entry set actor = 'mallory' where number = 2");
          chainAnew();
          record(OTHER, 0, authority("2 Street"));
          sealed.seal();

          assertThat(found()).contains("office." + end + ".chained-anew");
        });
  }

  @Test
  void aRootNamesTheEndOnlyWhereItGrew() {
    onASealedJournal(
        () -> {
          sealed.seal();
          assertThat(sealed.text(1)).contains("\noffice " + last() + " ");
          assertThat(sealed.text(2)).doesNotContain("\noffice ");
          assertThat(sealed.chain().wrong()).isEmpty();
        });
  }

  private void onASealedJournal(Runnable test) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          for (String table :
              List.of("state_fact", "state_change", "reading_change", "office_entry")) {
            database.update("delete from " + table);
          }
          database.update("update state set last_line = 0");
          database.update("update office_entry_head set entries = 0, hash = ?", "0".repeat(64));
          fill();
          sealed = new SealedRecord(database, RecordKind.OFFICE, folder);
          sealed.seal();
          test.run();
        });
  }

  private void fill() {
    record(STATE, 0, authority("1 Street"));
    FactId first = new FactId(FactKind.AUTHORITY, 1);
    register.record(STATE, new FactEdit(first, 1, said(authority("2 New Street"))), ANNA);
    record(STATE, 0, new RequiredChannel(true));
    record(
        STATE,
        0,
        new Declaration(
            DeclarationKind.DUAL_CRIMINALITY, "We reserve.", Optional.of(DAY), Optional.empty()));
    record(STATE, 0, new GivenNames(Map.of("en", "Iceland", "zh", "冰岛")));
    former.signed(Reading.ORAL_REQUESTS);
    entities.flush();
    database
        .queryForList("select login from person order by login", String.class)
        .forEach(login -> told(login + ".name", people.get(login).displayName()));
    told("zoe.k.identity", "https://login.example.org\nzoe");
    people.save(new Person("zoe.k", "Zoe", List.of()));
    entities.flush();
    database.update(
        "insert into person_identity (login, issuer, subject, since)"
            + " select 'zoe.k', 'https://login.example.org', 'zoe', happened_at from office_entry"
            + " where subject = 'person.zoe.k.identity'");
    database.update("insert into file_series (series, last_number) values ('XA-1999', 1)");
    database.update(
        "insert into file (reference, kind, counterpart, opened_at, opened_zone, standing, turn,"
            + " comes_first, journal_entries, journal_hash) values ('XA-1999-00001', 'shoebox',"
            + " 'XB', current_timestamp, 'UTC', 'received', 'US', false, 0, '')");
  }

  private void told(String what, String text) {
    journal.write(new OfficeNote("person." + what, text, Actor.PROGRAM, Instant.now()));
  }

  private int last() {
    return database.queryForObject("select max(number) from office_entry", Integer.class);
  }

  private void record(CountryCode state, int seen, StateFact fact) {
    register.record(state, new FactEdit(FactId.of(fact.kind()), seen, said(fact)), ANNA);
  }

  private static SourcedFact said(StateFact fact) {
    return new SourcedFact(fact, Provenance.notified(DAY, "Register"));
  }

  private static RegisteredAuthority authority(String street) {
    return new RegisteredAuthority(
        AuthorityKind.MUTUAL_ASSISTANCE,
        "Ministry",
        List.of(),
        List.of(street, "Town"),
        "desk@example.org",
        "",
        Optional.empty(),
        "");
  }

  private List<String> found() {
    entities.flush();
    entities.clear();
    List<String> names = new ArrayList<>(sealed.found());
    office.found().stream().map(Part::name).forEach(names::add);
    names.removeIf(name -> name.startsWith("series.") && !name.startsWith("series.XA-1999."));
    return names;
  }

  /** As somebody does who knows how it is chained. */
  private void chainAnew() {
    List<OfficeEntry> entries =
        database.query(
            "select * from office_entry order by number", (row, at) -> OfficeEntry.of(row));
    sealed.chainAnew(
        "office_entry", entries, OfficeEntry::number, entry -> entry.columns(entry.number()));
  }
}
