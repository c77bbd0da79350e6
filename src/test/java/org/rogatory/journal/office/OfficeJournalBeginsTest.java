package org.rogatory.journal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.integrity.OfficeParts;
import org.rogatory.integrity.Part;
import org.rogatory.journal.Actor;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.RequiredChannel;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.readings.FormerReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The office's journal holds all that there was before it, once, and all that comes after. */
@RogatoryTest
@Tag("database")
class OfficeJournalBeginsTest {

  private static final List<String> STATES = List.of("KI", "NR", "SB", "PW");
  private static final int TIMES = 5;

  @Autowired OfficeJournalBegins begins;
  @Autowired OfficeParts office;
  @Autowired Register register;
  @Autowired FormerReadings former;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @Test
  void whatAnEarlierVersionKeptIsWrittenThereAtTheFirstStart() {
    former.signed(Reading.ORAL_REQUESTS);
    former.gone(Reading.ORAL_REQUESTS);
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          database.update("delete from office_entry");
          database.update("update office_entry_head set entries = 0, hash = ?", ChainEnd.NONE);
          assertThat(found()).isNotEmpty();

          begins.afterSingletonsInstantiated();

          assertThat(found()).isEmpty();
        });
  }

  @Test
  void itIsWrittenOnceAndNeverWhereEntriesAreGone() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          long before = entries();
          assertThat(before).isPositive();

          begins.afterSingletonsInstantiated();
          assertThat(entries()).isEqualTo(before);

          database.update("delete from office_entry");
          begins.afterSingletonsInstantiated();
          assertThat(entries()).isZero();

          database.update("delete from office_entry_head");
          begins.afterSingletonsInstantiated();
          assertThat(entries()).isZero();
        });
  }

  @Test
  void whoeverChangesTheRegisterAtOnceWritesOneChain() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(STATES.size());
    List<Future<?>> all = new ArrayList<>();
    for (String state : STATES) {
      all.add(people.submit(() -> changeOften(CountryCode.of(state))));
    }
    for (Future<?> one : all) {
      one.get();
    }
    people.shutdown();

    assertThat(found()).isEmpty();
    transaction.executeWithoutResult(
        status -> {
          List<OfficeEntry> entries =
              database.query(
                  "select * from office_entry order by number", (row, at) -> OfficeEntry.of(row));
          String previous = ChainEnd.NONE;
          for (OfficeEntry entry : entries) {
            assertThat(entry.previousHash()).isEqualTo(previous);
            assertThat(entry.isWhole()).isTrue();
            previous = entry.hash();
          }
        });
  }

  private void changeOften(CountryCode state) {
    FactId id = FactId.of(FactKind.CHANNEL);
    for (int time = 0; time < TIMES; time++) {
      int seen = register.state(state).find(id).map(RecordedFact::revision).orElse(0);
      SourcedFact said =
          new SourcedFact(
              new RequiredChannel(seen % 2 == 0),
              Provenance.notified(LocalDate.of(2026, 3, 2), "Register"));
      register.record(state, new FactEdit(id, seen, said), Actor.person("anna"));
    }
  }

  /** Not the numbers of files: other tests take files away. */
  private List<String> found() {
    return office.found().stream()
        .map(Part::name)
        .filter(name -> !name.startsWith("series."))
        .toList();
  }

  private long entries() {
    return database.queryForObject("select count(*) from office_entry", Long.class);
  }
}
