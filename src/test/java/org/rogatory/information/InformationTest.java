package org.rogatory.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Stated;
import org.rogatory.deadlines.DeadlineRow;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.information.told.InformationTold;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of spontaneous information in the database: their number, their journal, their clocks. */
@RogatoryTest
@Tag("database")
class InformationTest {

  private static final NewInformation SECRET =
      Examples.received(
          true, LocalDate.of(2026, 12, 1), "Not in civil proceedings.", "Not to others.");

  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired InformationRegistry registry;
  @Autowired InformationFiles files;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired Journal journal;
  @Autowired Deadlines deadlines;
  @Autowired Sweeps sweeps;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;

  private Person caseworker;

  @BeforeEach
  void aTuesdayInNovember() {
    clock.set(Instant.parse("2026-11-03T12:00:00Z"));
    caseworker = people.get("caseworker");
  }

  @Test
  void receivedInformationGoesItsCourse() {
    Reference file = registry.register(SECRET, caseworker);
    assertThat(running(file))
        .containsExactlyInAnyOrder("information-assessment", "confidentiality");
    assertTold(file);

    happens(file, verbs -> verbs.keeping().assess("For the trial"));
    happens(file, verbs -> verbs.keeping().use("Prosecutor", "Trial", false, Set.of(1, 2)));
    happens(file, verbs -> verbs.keeping().lift(Set.of(2), false, Channel.DIPLOMATIC, null));
    happens(file, verbs -> verbs.disclosing().intend("Trial 4/2026", "It proves an alibi."));
    happens(file, verbs -> verbs.disclosing().notified(1, LocalDate.of(2026, 11, 17)));
    assertThat(running(file)).containsExactlyInAnyOrder("confidentiality", "disclosure-notice");
    happens(file, v -> v.disclosing().consultationAskedFor(1, Channel.DIPLOMATIC, "Please."));
    assertThatThrownBy(() -> happens(file, verbs -> verbs.disclosing().disclose(1, "Now")))
        .isInstanceOf(ForbiddenByProvision.class);
    happens(file, verbs -> verbs.disclosing().consulted(1, "Without the source."));
    happens(file, verbs -> verbs.disclosing().disclose(1, null));
    assertThat(running(file)).containsExactly("confidentiality");
    assertTold(file);
  }

  @Test
  void whoeverWorksOnItIsToldWhenConfidentialityMayBeReviewed() {
    Reference file = registry.register(SECRET, caseworker);
    happens(file, verbs -> verbs.keeping().assess("For the trial"));

    clock.set(Instant.parse("2026-12-02T12:30:00Z"));
    sweeps.sweep(file);

    assertThat(journal.of(file)).last().extracting(JournalEntry::kind).isEqualTo("reminded");
    happens(file, verbs -> verbs.keeping().endConfidentiality("The raids are over."));
    assertThat(running(file)).isEmpty();
    assertTold(file);
  }

  @Test
  void aLateNoticeIsDueWithoutDelay() {
    Reference file = registry.register(Examples.received(false, null), caseworker);
    happens(file, verbs -> verbs.keeping().assess("For the trial"));
    happens(file, verbs -> verbs.disclosing().intend("Trial 4/2026", "It proves an alibi."));
    happens(file, verbs -> verbs.disclosing().discloseWithoutNotice(1, "The trial ends today."));

    assertThat(deadlines.running(file))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo("late-notice");
              assertThat(row.until())
                  .isBetween(
                      Instant.parse("2026-11-04T12:00:00Z"), Instant.parse("2026-11-04T12:05:00Z"));
            });
    happens(file, verbs -> verbs.disclosing().informed(1));
    assertThat(running(file)).isEmpty();
    assertTold(file);
  }

  @Test
  void ourInformationGoesItsCourse() {
    Reference file = registry.plan(CountryCode.of("XB"), "A server", true, caseworker);
    assertThat(access.isRestricted(file)).isTrue();
    assertTold(file);

    happens(file, v -> v.forwarding().write(Examples.ours(false, Stated.NOT_STATED, "Only here.")));
    assertThatThrownBy(() -> happens(file, verbs -> verbs.forwarding().forwarded()))
        .isInstanceOf(ForbiddenByProvision.class);
    happens(file, v -> v.forwarding().write(Examples.ours(true, Stated.YES, "Only here.")));
    happens(file, verbs -> verbs.forwarding().forwarded());
    happens(file, verbs -> verbs.keeping().close(null));
    assertThat(running(file)).isEmpty();
    assertTold(file);
  }

  @Test
  void bothKindsAreNumberedInTheSeriesOfAllFiles() {
    Reference received = registry.register(Examples.received(false, null), caseworker);
    Reference ours = registry.plan(CountryCode.of("XB"), "A server", false, caseworker);

    assertThat(received.value()).matches("XA-2026-\\d{5}");
    assertThat(ours).isGreaterThan(received);
    assertThatThrownBy(() -> registry.plan(CountryCode.of("XA"), "A server", false, caseworker))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("counterpart"));
    assertThatThrownBy(() -> happens(Reference.of("XA-2026-99999"), verbs -> {}))
        .isInstanceOf(UnknownFile.class);
  }

  private void happens(Reference file, Consumer<InformationVerbs> act) {
    clock.advance(Duration.ofSeconds(1));
    transaction.executeWithoutResult(
        status -> act.accept(files.forChange(file, caseworker.actor())));
  }

  private List<String> running(Reference file) {
    return deadlines.running(file).stream().map(DeadlineRow::kind).toList();
  }

  private void assertTold(Reference file) {
    comparison.one(file);
    assertThat(alterations.of(file)).isEmpty();
    assertThat(InformationTold.byTables(files.whole(file)))
        .isEqualTo(
            InformationTold.byJournal(
                journal.of(file).stream()
                    .map(
                        entry ->
                            new InformationTold.Told(
                                journal.read(entry), entry.happened(), entry.actor()))
                    .toList()));
  }
}
