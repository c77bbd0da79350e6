package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.deadlines.Story.at;
import static org.rogatory.deadlines.Story.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.DraftChaser;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Way;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a file because time passes, and that its rows say what its journal says. */
@RogatoryTest
@Tag("database")
class SweeperTest {

  private static final String TRIAGED =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String CONSULT =
      "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'Protection of a source'},"
          + "'conditions':['The source is not named.'],'consult':true}";
  private static final ZoneId VIENNA = Policies.VIENNA;

  @Autowired Walks walks;
  @Autowired Sweeper sweeper;
  @Autowired Deadlines deadlines;
  @Autowired NextDates dates;
  @Autowired Journal journal;
  @Autowired Jobs jobs;
  @Autowired TestClock clock;
  @Autowired DatesCompared compared;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @BeforeEach
  void onAFridayAtTwo() {
    clock.set(at("2026-11-06T13:00:00Z"));
  }

  @AfterEach
  void rowsSayWhatTheJournalSays() {
    RowsOfDates.sayWhatTheJournalSays(deadlines, walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aRequestHasItsDatesAsSoonAsItIsRegistered() {
    arrives(Registered.complete(Assistance.SERVICE));

    assertThat(deadlines.running(walk.reference()))
        .extracting(DeadlineRow::kind, DeadlineRow::lastDay)
        .containsExactly(
            tuple(RequestDeadline.ACKNOWLEDGEMENT.id(), day("2026-11-06")),
            tuple(RequestDeadline.TRIAGE.id(), day("2026-11-10")));
    assertThat(dates.of(walk.reference())).contains(day("2026-11-06"));
    assertThat(walk.task("triage-request").due()).contains(day("2026-11-10"));
    assertThat(walk.task("send-letter").due()).contains(day("2026-11-06"));

    walk.sendLetter();

    assertThat(dates.of(List.of(walk.reference()))).containsValue(day("2026-11-10"));
    assertThat(deadlines.of(walk.reference()))
        .filteredOn(d -> d.kind() == RequestDeadline.ACKNOWLEDGEMENT)
        .singleElement()
        .matches(Deadline::isMet);

    walk.take("triage-request", TRIAGED);

    assertThat(dates.of(walk.reference())).as("our next step").contains(day("2026-12-04"));
    assertThat(walk.task("assess-grounds").due()).contains(day("2026-12-04"));
  }

  @Test
  void theOneInChargeIsRemindedOnceAndTheSupervisorsAreToldOnce() {
    arrives(Registered.complete(Assistance.SERVICE));
    walk.sendLetter();

    passesUntil("2026-11-09T08:00:00Z");
    passesUntil("2026-11-09T09:00:00Z");
    assertThat(told()).extracting(FileFact.Reminded::escalated).containsExactly(false);
    assertThat(deadlines.running(walk.reference())).noneMatch(DeadlineRow::isEscalated);

    passesUntil("2026-11-12T22:59:59Z");
    assertThat(told()).hasSize(1);
    passesUntil("2026-11-12T23:00:00Z");
    passesUntil("2026-12-24T09:00:00Z");

    assertThat(told()).extracting(FileFact.Reminded::escalated).containsExactly(false, true);
    assertThat(deadlines.running(walk.reference()))
        .singleElement()
        .matches(DeadlineRow::isEscalated)
        .matches(row -> row.isOver(clock.instant()));
  }

  @Test
  void ofRemindersThatWereMissedOneIsGiven() {
    arrives(Requested.suggesting(day("2026-12-11")));

    passesUntil("2026-12-09T09:00:00Z");

    assertThat(told())
        .filteredOn(t -> t.deadline().equals("suggested-answer"))
        .singleElement()
        .satisfies(t -> assertThat(t.plannedFor()).isEqualTo(at("2026-12-06T23:00:00Z")));
  }

  @Test
  @Clause("40(13)")
  void anOralRequestThatIsNotConfirmedIsBroughtBeforeTheSupervisorsAfterADay() {
    arrives(Requested.oral(new Moment(at("2026-11-06T12:30:00Z"), VIENNA)));

    passesUntil("2026-11-06T13:00:01Z");
    assertThat(toldOfConfirmation())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.deadline()).isEqualTo("written-confirmation");
              assertThat(t.escalated()).isFalse();
            });

    passesUntil("2026-11-07T12:29:59Z");
    assertThat(toldOfConfirmation()).hasSize(1);
    passesUntil("2026-11-07T12:30:00Z");
    assertThat(toldOfConfirmation()).last().matches(FileFact.Reminded::escalated);

    walk.happens(
        pen ->
            Filing.of(pen)
                .confirmedInWriting(org.rogatory.convention.Channel.CENTRAL_AUTHORITY_POST));
    assertThat(deadlines.running(walk.reference()))
        .extracting(DeadlineRow::kind)
        .doesNotContain(RequestDeadline.WRITTEN_CONFIRMATION.id());
  }

  @Test
  @Clause("40(28)")
  void aConsultationLapsesWhenItsLastDayHasEndedInBothPlacesAndNotBefore() {
    arrives(Requested.from("XD"));
    walk.sendLetter();
    walk.take("triage-request", TRIAGED);
    walk.take("assess-grounds", CONSULT);
    walk.issueLetter();
    walk.sendLetter();
    DeadlineRow reply = only(RequestDeadline.CONSULTATION_REPLY);
    assertThat(reply.lastDay()).as("the thirtieth day is a Sunday").isEqualTo(day("2026-12-07"));
    assertThat(reply.until())
        .as("nothing is known of their zone, so it may be the last on earth")
        .isEqualTo(at("2026-12-08T12:00:00Z"));

    passesUntil("2026-12-08T11:59:59Z");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);

    passesUntil("2026-12-08T12:00:00Z");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(walk.openSteps()).containsExactly("decide-measure");
    assertThat(entries("consultation-lapsed"))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.happened().at()).isEqualTo(at("2026-12-08T12:00:00Z")));
  }

  @Test
  @Clause("40(12)(b)")
  void anAuthorityThatIsLateIsAskedToHurryAndHasANewDay() {
    transmitted(Assistance.SERVICE);
    assertThat(only(RequestDeadline.EXECUTION).lastDay()).isEqualTo(day("2026-12-21"));
    assertThat(walk.task("record-result").due()).contains(day("2026-12-21"));

    passesUntil("2026-12-21T22:59:59Z");
    assertThat(walk.openSteps()).containsExactly("record-result");
    passesUntil("2026-12-21T23:00:00Z");
    passesUntil("2026-12-22T08:00:00Z");

    assertThat(entries("execution-overdue")).hasSize(1);
    assertThat(drafted(DraftChaser.KIND)).hasSize(1);
    walk.issueLetter();
    walk.sendLetter();
    assertThat(only(RequestDeadline.EXECUTION).lastDay()).isEqualTo(day("2027-01-12"));
    assertThat(walk.task("record-result").due()).contains(day("2027-01-12"));
  }

  @Test
  @Clause("40(12)(b)")
  void aLateAuthorityIsAMatterForTheSupervisorsAfterFiveWorkingDays() {
    transmitted(Assistance.SERVICE);

    passesUntil("2026-12-30T22:59:59Z");
    assertThat(only(RequestDeadline.EXECUTION).isEscalated()).isFalse();
    passesUntil("2026-12-30T23:00:00Z");

    assertThat(only(RequestDeadline.EXECUTION).isEscalated()).isTrue();
  }

  @Test
  void silenceOnSupplementaryInformationIsAnsweredByReminders() {
    arrives(Requested.without("facts"));
    walk.sendLetter();
    walk.take("triage-request", TRIAGED);
    assertThat(only(RequestDeadline.CONTENTS).matter())
        .isEqualTo(RequestMatter.SUPPLEMENT.of(walk.reference(), 1));
    walk.issueLetter();
    walk.sendLetter();
    assertThat(only(RequestDeadline.INFORMATION_REPLY).lastDay()).isEqualTo(day("2026-12-07"));

    passesUntil("2026-12-07T23:00:00Z");
    assertThat(drafted(DraftInformationReminder.KIND)).hasSize(1);
    walk.issueLetter();
    walk.sendLetter();
    assertThat(only(RequestDeadline.INFORMATION_REPLY).lastDay()).isEqualTo(day("2026-12-22"));

    passesUntil("2026-12-22T23:00:00Z");
    walk.issueLetter();
    walk.sendLetter();
    passesUntil("2027-06-01T09:00:00Z");

    assertThat(drafted(DraftInformationReminder.KIND)).hasSize(2);
    assertThat(only(RequestDeadline.INFORMATION_REPLY).isEscalated()).isTrue();
    assertThat(walk.file().supplement(1).stage())
        .as("never closed by silence")
        .isEqualTo(Supplement.Stage.UNANSWERED);
    assertThat(walk.openSteps()).contains("settle-silence");
  }

  @Test
  @Clause("40(27)")
  void aPostponementIsBroughtUpOnTheMorningOfItsReview() {
    postponedUntil("2026-12-18");
    assertThat(only(RequestDeadline.POSTPONEMENT_REVIEW).lastDay()).isEqualTo(day("2026-12-18"));

    passesUntil("2026-12-17T22:59:59Z");
    assertThat(walk.openSteps()).isEmpty();
    passesUntil("2026-12-17T23:00:00Z");
    passesUntil("2026-12-18T08:00:00Z");

    assertThat(walk.openSteps()).containsExactly("review-postponement");
    assertThat(entries("postponement-ended")).hasSize(1);
    walk.take("review-postponement", "{'review':'resume'}");
    assertThat(deadlines.running(walk.reference()))
        .extracting(DeadlineRow::kind)
        .doesNotContain(RequestDeadline.POSTPONEMENT_REVIEW.id());
  }

  @Test
  @Clause("42(8)")
  void theSixtiethDayOfAPreservationIsADateOfOursUntilSomebodyDecides() {
    transmitted(Assistance.PRESERVATION);
    Instant effect = at("2026-11-06T11:00:00Z");
    walk.happens(pen -> Executing.of(pen, 1).reported(Result.executed("Held", null, null, effect)));
    assertThat(only(RequestDeadline.PRESERVATION_MINIMUM).lastDay()).isEqualTo(day("2027-01-05"));
    assertThat(only(RequestDeadline.PRESERVATION_MINIMUM).how().key())
        .isEqualTo("clock.preservation");

    passesUntil("2027-01-05T22:59:59Z");
    assertThat(only(RequestDeadline.PRESERVATION_MINIMUM).isOver(clock.instant())).isFalse();
    passesUntil("2027-01-05T23:00:00Z");

    assertThat(entries("hold-due")).hasSize(1);
    assertThat(only(RequestDeadline.PRESERVATION_MINIMUM).isOver(clock.instant())).isTrue();
    assertThat(deadlines.running(walk.reference()))
        .extracting(DeadlineRow::kind)
        .contains(RequestDeadline.PRESERVATION_MINIMUM.id());
  }

  @Test
  void fridaysLetterThatIsRegisteredOnMondayWasSentOnFriday() {
    arrives(Registered.complete(Assistance.SERVICE));
    clock.set(at("2026-11-09T09:00:00Z"));

    walk.happens(
        pen ->
            Enquiring.of(pen.at(new Moment(at("2026-11-06T15:00:00Z"), VIENNA)))
                .received("central-authority-post", null));

    assertThat(only(RequestDeadline.ENQUIRY).lastDay()).isEqualTo(day("2026-11-13"));
    assertThat(only(RequestDeadline.ENQUIRY).how().args())
        .contains("2026-11-06", "5", "2026-11-13");
    assertThat(walk.task("prepare-letter").due()).contains(day("2026-11-13"));
  }

  private void arrives(NewRequest request) {
    walk = walks.register(request);
  }

  /** What was done once and is open again is done again; nothing else of the file waits for it. */
  @Test
  @Clause("40(26), 1st sentence")
  void aDelayThatIsForeseenAnewStopsNothingElse() {
    arrives(Requested.suggesting(day("2026-12-11")));
    walk.sendLetter();
    walk.take("triage-request", TRIAGED);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.issueLetter();
    walk.sendLetter();
    passesUntil("2026-12-12T09:00:00Z");
    assertThat(entries("delay-foreseen")).hasSize(1);

    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Served','inEffectFrom':null,'procedure':'followed'}");
    assertThat(entries("delay-withheld")).hasSize(1);
    passesUntil("2026-12-13T09:00:00Z");
    passesUntil("2026-12-14T09:00:00Z");

    assertThat(entries("delay-foreseen")).as("the answer is ready").hasSize(1);
    assertThat(entries("suggested-day-passed")).hasSizeLessThanOrEqualTo(2);
  }

  /** Dates by limits that the office had before are marked before anybody compares them. */
  @Test
  void datesByOtherLimitsAreCountedAnewAndNotFoundAltered() {
    arrives(Registered.complete(Assistance.SERVICE));
    transaction.executeWithoutResult(
        status -> {
          change("update deadline_watch set counted_by = 'limits of before' where reference = ?");
          change("update deadline set last_day = date '2030-01-01' where reference = ?");
        });
    assertThat(kept()).isNotEqualTo(counted());

    sweeper.afterSingletonsInstantiated();

    assertThat(kept()).isEqualTo(counted()).isEmpty();
    sweeper.attend(walk.reference(), clock.instant());
    assertThat(kept()).isEqualTo(counted()).containsKey("dates.next");
  }

  private void change(String sql) {
    assertThat(database.sql(sql).param(walk.reference().value()).update()).isPositive();
  }

  private SortedMap<String, String> kept() {
    return compared.kept(walk.file().file());
  }

  private SortedMap<String, String> counted() {
    return compared.told(walk.file().file(), journal.of(walk.reference()));
  }

  private void transmitted(Assistance assistance) {
    boolean preservation = assistance == Assistance.PRESERVATION;
    arrives(preservation ? Requested.preservation() : Registered.complete(assistance));
    walk.sendLetter();
    walk.take("triage-request", TRIAGED);
    if (!preservation) {
      walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
      walk.take("decide-measure", "{'decision':'grant'}");
    }
    walk.issueLetter();
    walk.sendLetter();
  }

  private void postponedUntil(String day) {
    arrives(Registered.complete(Assistance.DOCUMENTS));
    walk.sendLetter();
    walk.take("triage-request", TRIAGED);
    walk.take(
        "assess-grounds",
        "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'Trial 12/2026'},"
            + "'noConditions':'The file is with the court.','consult':true}");
    walk.issueLetter();
    walk.sendLetter();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC),
                    "No objection",
                    false,
                    List.of()));
    walk.take(
        "decide-measure",
        "{'decision':'postpone','grounds':['postponement'],'proceeding':'Trial 12/2026',"
            + "'reviewOn':'"
            + day
            + "','reasons':'The documents are evidence in trial 12/2026 before the Regional Court, which has set hearings until then and needs the originals.'}");
    walk.issueLetter();
    walk.approveLetter();
    walk.sendLetter();
  }

  private void passesUntil(String instant) {
    clock.set(at(instant));
    sweeper.attend(walk.reference(), at(instant));
    jobs.run(walk.reference());
  }

  private DeadlineRow only(RequestDeadline kind) {
    return deadlines.running(walk.reference()).stream()
        .filter(row -> row.kind().equals(kind.id()))
        .reduce((one, other) -> fail("two of " + kind))
        .orElseThrow(() -> new AssertionError("none of " + kind));
  }

  /** What was told of the confirmation alone: an oral request is urgent, and its triage presses. */
  private List<FileFact.Reminded> toldOfConfirmation() {
    return told().stream()
        .filter(each -> each.deadline().equals(RequestDeadline.WRITTEN_CONFIRMATION.id()))
        .toList();
  }

  private List<FileFact.Reminded> told() {
    return entries("reminded").stream()
        .map(journal::read)
        .map(FileFact.Reminded.class::cast)
        .toList();
  }

  private List<JournalEntry> entries(String kind) {
    return journal.of(walk.reference()).stream()
        .filter(entry -> entry.kind().equals(kind))
        .toList();
  }

  private List<Letter> drafted(LetterKind kind) {
    return walk.letters().stream().filter(letter -> letter.is(kind)).toList();
  }
}
