package org.rogatory.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.access.People;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class JournalTest {

  @Autowired Registry registry;
  @Autowired Files files;
  @Autowired Journal journal;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private Reference file;

  @BeforeEach
  void aFileWithFourEntries() {
    file = registry.register(Registered.complete(Assistance.STORED_DATA), people.get("caseworker"));
    for (String remark : new String[] {"one", "two", "three"}) {
      note(remark);
    }
  }

  @Test
  void readsBackWhatWasWritten() {
    JournalEntry last = journal.of(file).get(3);

    assertThat(journal.read(last)).isEqualTo(new FileFact.NoteTaken("three"));
    assertThat(last.actor()).isEqualTo(Actor.person("caseworker"));
    assertThat(verify()).isEqualTo(new Verification(Verification.Result.SOUND, 4));
  }

  @Test
  void namesAnAlteredEntry() {
    change(
        "update journal_entry set facts = '{\"text\":\"2\"}' where reference = ? and number = 3");

    assertThat(verify()).isEqualTo(new Verification(Verification.Result.ALTERED, 3));
  }

  @Test
  void namesTheLastEntryWhenItWasAltered() {
    change("update journal_entry set actor = 'somebody' where reference = ? and number = 4");

    assertThat(verify()).isEqualTo(new Verification(Verification.Result.ALTERED, 4));
  }

  @Test
  void namesAMissingEntry() {
    change("delete from journal_entry where reference = ? and number = 2");

    assertThat(verify()).isEqualTo(new Verification(Verification.Result.MISSING, 2));
  }

  @Test
  void namesTheLastEntryWhenItIsMissing() {
    change("delete from journal_entry where reference = ? and number = 4");

    assertThat(verify()).isEqualTo(new Verification(Verification.Result.MISSING, 4));
  }

  @Test
  void namesAnEntryThatWasTakenOutAndTheRestRenumbered() {
    change("delete from journal_entry where reference = ? and number = 2");
    change("update journal_entry set number = 2 where reference = ? and number = 3");
    change("update journal_entry set number = 3 where reference = ? and number = 4");

    assertThat(verify()).isEqualTo(new Verification(Verification.Result.MISSING, 2));
  }

  @Test
  void namesAnEntryThatWasAddedAtTheEnd() {
    change(
        """
        insert into journal_entry (id, reference, number, matter, happened_at, zone, recorded_at,
            actor_kind, actor, kind, facts, previous_hash, hash)
        select -id, reference, 5, matter, happened_at, zone, recorded_at,
            actor_kind, actor, kind, facts, hash, hash
        from journal_entry where reference = ? and number = 4
        """);

    assertThat(verify().result()).isNotEqualTo(Verification.Result.SOUND);
    assertThat(verify().number()).isEqualTo(5);
  }

  @Test
  void refusesWhatIsSaidToHappenLater() {
    Moment tomorrow = new Moment(Instant.now().plusSeconds(86_400), ZoneId.of("UTC"));

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status ->
                        FileActs.of(files.forChange(file, Actor.person("caseworker")).at(tomorrow))
                            .note("early")))
        .isInstanceOf(EntryAfterItsRecord.class);
    assertThat(journal.of(file)).hasSize(4);
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aClockThatRunsBackwardsIsNamedInTheLog(CapturedOutput log) {
    clock.advance(Duration.ofHours(-1));

    note("a word of theirs");
    note("five");

    assertThat(log.getOut()).containsOnlyOnce("The clock runs backwards: entry 5 of " + file);
    assertThat(log.getOut()).doesNotContain("a word of theirs");
    assertThat(Journal.recordedEarly(journal.of(file))).containsExactly(5);
    assertThat(verify()).isEqualTo(new Verification(Verification.Result.SOUND, 6));
  }

  @Test
  void whatWasReadAtTwoMomentsIsNoDamage() {
    Verification found =
        transaction.execute(
            status -> {
              JournalKeeping early = files.get(file);
              assertThat(early.journalHead().entries()).isEqualTo(4);
              elsewhere(() -> note("four"));
              return journal.verify(early);
            });

    assertThat(found).isEqualTo(new Verification(Verification.Result.SOUND, 5));
  }

  @Test
  void whatWasReadAtTwoMomentsAndIsDamagedIsToldAtOnce() {
    change("update journal_entry set actor = 'somebody' where reference = ? and number = 2");

    Verification found =
        transaction.execute(
            status -> {
              JournalKeeping early = files.get(file);
              assertThat(early.journalHead().entries()).isEqualTo(4);
              elsewhere(() -> note("four"));
              return journal.verify(early);
            });

    assertThat(found).isEqualTo(new Verification(Verification.Result.ALTERED, 2));
  }

  /** Lets somebody else do it, on a thread and in a transaction of their own. */
  private static void elsewhere(Runnable act) {
    CompletableFuture.runAsync(act).join();
  }

  private void note(String remark) {
    transaction.executeWithoutResult(
        status -> FileActs.of(files.forChange(file, Actor.person("caseworker"))).note(remark));
  }

  private Verification verify() {
    return transaction.execute(status -> journal.verify(files.get(file)));
  }

  private void change(String sql) {
    transaction.executeWithoutResult(status -> jdbc.sql(sql).param(file.value()).update());
  }
}
