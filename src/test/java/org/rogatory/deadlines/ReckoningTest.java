package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.deadlines.Story.at;
import static org.rogatory.deadlines.Story.day;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Matter;

/** Each clock of a file: from what it runs, how it is counted, what stops it. */
class ReckoningTest {

  private static final Matter FIRST = RequestMatter.MEASURE.of(Story.FILE, 1);
  private static final Matter SECOND = RequestMatter.MEASURE.of(Story.FILE, 2);

  private final Story story = new Story();

  @Test
  void receiptAndTriageRunFromTheArrivalAndSayHow() {
    story.arrived("2026-12-04T16:30");

    Deadline triage = story.get(RequestDeadline.TRIAGE);

    assertThat(triage.due().lastDay()).isEqualTo(day("2026-12-14"));
    assertThat(triage.due().until()).isEqualTo(at("2026-12-14T23:00:00Z"));
    assertThat(triage.provision()).as("our own policy").isEmpty();
    assertThat(triage.due().how())
        .isEqualTo(
            Reason.of(
                "deadline.how.working-days-holidays",
                1,
                "2026-12-04",
                5,
                "2026-12-14",
                "2026-12-08"));
    assertThat(story.running())
        .containsExactly(RequestDeadline.ACKNOWLEDGEMENT, RequestDeadline.TRIAGE);
  }

  @Test
  void whatArrivesLateOnAFridayIsCountedFromMonday() {
    story.arrived("2026-11-06T23:59");

    assertThat(story.get(RequestDeadline.ACKNOWLEDGEMENT).due().lastDay())
        .isEqualTo(day("2026-11-11"));
    assertThat(story.get(RequestDeadline.ACKNOWLEDGEMENT).due().how().key())
        .isEqualTo("deadline.how.working-days");
  }

  @Test
  void aTriageInTimeIsMet() {
    story.arrived("2026-11-06T09:00");
    story.file("2026-11-13T23:59", triaged("convention"));

    Deadline triage = story.get(RequestDeadline.TRIAGE);

    assertThat(triage.isRunning()).isFalse();
    assertThat(triage.isMet()).isTrue();
    assertThat(triage.isOverdue(at("2027-01-01T00:00:00Z"))).isFalse();
  }

  @Test
  void aTriageAMinuteAfterTheLastDayIsNotMet() {
    story.arrived("2026-11-06T09:00");

    assertThat(story.get(RequestDeadline.TRIAGE).isOverdue(at("2026-11-13T22:59:59Z"))).isFalse();
    assertThat(story.get(RequestDeadline.TRIAGE).isOverdue(at("2026-11-13T23:00:00Z"))).isTrue();

    story.file("2026-11-14T00:00", triaged("convention"));

    assertThat(story.get(RequestDeadline.TRIAGE).isMet()).isFalse();
  }

  @Test
  @Clause("40(13)")
  void anOralRequestIsConfirmedWithinTwentyFourHoursWhateverTheDay() {
    story.file("2026-03-28T23:30", Story.registered(Channel.ORAL, null));

    Deadline confirmation = story.get(RequestDeadline.WRITTEN_CONFIRMATION);

    assertThat(confirmation.due().until())
        .as("24 hours of the clock, though the night has 23")
        .isEqualTo(at("2026-03-29T22:30:00Z"));
    assertThat(confirmation.provision()).contains(Provision.of("40(13)"));
    assertThat(confirmation.planned().reminders())
        .as("at once")
        .containsExactly(at("2026-03-28T22:30:00Z"));
    assertThat(confirmation.planned().escalation()).contains(confirmation.due().until());

    story.file("2026-03-29T10:00", new RequestFact.RequestConfirmed("post"));

    assertThat(story.get(RequestDeadline.WRITTEN_CONFIRMATION).isMet()).isTrue();
  }

  @Test
  void aWrittenRequestOwesNoConfirmation() {
    assertThat(story.arrived("2026-11-06T09:00").find(RequestDeadline.WRITTEN_CONFIRMATION))
        .isEmpty();
  }

  @Test
  @Clause("40(26), 1st sentence")
  void aSuggestedDayHoldsWithItsReasonsUntilTheLastMeasureHasEnded() {
    story.file(
        "2026-11-03T09:00",
        Story.registered(
            Channel.DIPLOMATIC, new SuggestedDay(day("2026-12-13"), "Hearing on 14 December")));

    Deadline suggested = story.get(RequestDeadline.SUGGESTED_ANSWER);

    assertThat(suggested.due().lastDay()).as("a Sunday stays one").isEqualTo(day("2026-12-13"));
    assertThat(suggested.due().how().args()).contains("2026-12-13", "Hearing on 14 December");
    assertThat(suggested.matter()).isEqualTo(Matter.of(Story.FILE));

    story.measure(1, "2026-12-01T09:00", new MeasureFact.ResultsSent(1));
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER).isRunning()).isTrue();

    story.measure(2, "2026-12-14T00:30", new MeasureFact.ResultsSent(2));
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER).isRunning()).isFalse();
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER).isMet()).isFalse();
  }

  @Test
  void aMeasureHasItsOwnSuggestedDayOrThatOfTheWhole() {
    story.file(
        "2026-11-03T09:00",
        new RequestFact.RequestRegistered(
            "XB",
            null,
            null,
            null,
            Channel.DIPLOMATIC.id(),
            "en",
            false,
            false,
            false,
            new SuggestedDay(day("2026-12-11"), null),
            List.of("stored-data", "service"),
            Map.of(2, new SuggestedDay(day("2026-11-20"), null)),
            Map.of(),
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            null,
            null));

    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, SECOND).due().lastDay())
        .isEqualTo(day("2026-11-20"));

    story.measure(1, "2026-11-10T09:00", new MeasureFact.ResultsSent(1));

    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, Matter.of(Story.FILE)).isRunning())
        .as("nothing is left to which the day of the whole applies")
        .isFalse();
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, SECOND).isRunning()).isTrue();
  }

  /** A day that we told binds in place of the suggested one, until another one is told. */
  @Test
  @Clause("40(26), 1st sentence")
  void theDayThatWeToldRunsInPlaceOfTheSuggestedOne() {
    story.file(
        "2026-11-03T09:00",
        Story.registered(Channel.DIPLOMATIC, new SuggestedDay(day("2026-12-11"), null)));
    story.measure(
        1, "2026-12-01T09:00", new MeasureFact.DelayTold(1, day("2027-01-15"), day("2026-12-11")));

    Deadline told = story.get(RequestDeadline.TOLD_ANSWER, FIRST);
    assertThat(told.due().lastDay()).isEqualTo(day("2027-01-15"));
    assertThat(told.planned().reminders()).hasSize(2);
    assertThat(told.planned().consequence()).contains(at("2027-01-14T23:00:00Z"));
    assertThat(told.planned().escalation()).isPresent();
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, Matter.of(Story.FILE)).isRunning())
        .as("it holds for measure 2")
        .isTrue();

    story.measure(2, "2026-12-01T09:00", new MeasureFact.DelayTold(2, null, day("2026-12-11")));
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, Matter.of(Story.FILE)).isRunning())
        .as("where nobody can say, the suggested day is not kept")
        .isTrue();
    story.measure(2, "2026-12-02T09:00", new MeasureFact.ResultsSent(2));
    assertThat(story.get(RequestDeadline.SUGGESTED_ANSWER, Matter.of(Story.FILE)).isRunning())
        .isFalse();

    story.measure(1, "2027-01-15T00:10", new MeasureFact.ToldDayPassed(1, day("2027-01-15")));
    assertThat(story.get(RequestDeadline.TOLD_ANSWER, FIRST).done().drawn()).isTrue();
    story.measure(1, "2027-01-16T09:00", new MeasureFact.ResultsSent(1));
    assertThat(story.get(RequestDeadline.TOLD_ANSWER, FIRST).isRunning()).isFalse();
    assertThat(story.get(RequestDeadline.TOLD_ANSWER, FIRST).isMet()).isFalse();
  }

  @Test
  void anAddedMeasureBringsTheSuggestedDayBack() {
    story.file(
        "2026-11-03T09:00",
        Story.registered(Channel.DIPLOMATIC, new SuggestedDay(day("2026-12-11"), null)));
    story.measure(1, "2026-11-10T09:00", new MeasureFact.ResultsSent(1));
    story.measure(2, "2026-11-10T09:00", new MeasureFact.MeasureWithdrawn(2, "post", null));

    story.measure(
        3, "2026-11-11T09:00", new MeasureFact.MeasureAdded(3, "service", null, null, null, null));

    assertThat(story.running()).contains(RequestDeadline.SUGGESTED_ANSWER);
  }

  @Test
  void aCorrectedSuggestionCountsInPlaceOfTheMistake() {
    story.file(
        "2026-11-03T09:00",
        Story.registered(Channel.DIPLOMATIC, new SuggestedDay(day("2026-12-11"), null)));

    story.file(
        "2026-11-04T09:00",
        new FileFact.Corrected("answer-by", "2026-12-11", "2026-12-21", "misread"));

    assertThat(story.dates().stream().filter(d -> d.kind() == RequestDeadline.SUGGESTED_ANSWER))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.due().lastDay()).isEqualTo(day("2026-12-21"));
              assertThat(date.entry()).isEqualTo(2);
            });
  }

  @Test
  void missingContentsAreOursToAskForThenTheirsToSendThenOursToExamine() {
    story.arrived("2026-11-02T09:00");
    story.supplement(
        1, "2026-11-03T09:00", new RequestFact.InformationNeeded(1, List.of("facts"), null));
    assertThat(story.get(RequestDeadline.CONTENTS).due().lastDay()).isEqualTo(day("2026-11-10"));

    story.supplement(
        1, "2026-11-06T09:00", new RequestFact.InformationRequested(1, day("2026-12-07")));
    assertThat(story.running())
        .contains(RequestDeadline.INFORMATION_REPLY)
        .doesNotContain(RequestDeadline.CONTENTS);
    assertThat(story.get(RequestDeadline.INFORMATION_REPLY).provision())
        .contains(Provision.of("40(16)"));

    story.supplement(
        1,
        "2026-11-20T09:00",
        new RequestFact.InformationReceived(1, "post", Map.of(), List.of(), null));
    assertThat(story.running())
        .contains(RequestDeadline.CONTENTS)
        .doesNotContain(RequestDeadline.INFORMATION_REPLY);

    story.supplement(
        1,
        "2026-11-23T09:00",
        new RequestFact.InformationExamined(1, List.of("facts"), Map.of(), List.of()));
    assertThat(story.get(RequestDeadline.CONTENTS).entry())
        .as("to be asked for again")
        .isEqualTo(5);

    story.supplement(
        1, "2026-11-24T09:00", new RequestFact.InformationRequested(1, day("2026-12-24")));
    story.supplement(1, "2026-11-30T09:00", new RequestFact.InformationCancelled(1));
    assertThat(story.running())
        .doesNotContain(RequestDeadline.CONTENTS, RequestDeadline.INFORMATION_REPLY);
  }

  /** What came before our question went out is to be examined; nobody waits for an answer. */
  @Test
  void aQuestionThatIsAnsweredBeforeItIsSentStartsNoReply() {
    story.arrived("2026-11-02T09:00");
    story.supplement(
        1, "2026-11-03T09:00", new RequestFact.InformationNeeded(1, List.of("facts"), null));
    story.supplement(
        1,
        "2026-11-04T09:00",
        new RequestFact.InformationReceived(1, "post", Map.of(), List.of(), null));

    story.supplement(
        1, "2026-11-06T09:00", new RequestFact.InformationRequested(1, day("2026-12-07")));

    assertThat(story.running())
        .contains(RequestDeadline.CONTENTS)
        .doesNotContain(RequestDeadline.INFORMATION_REPLY);
  }

  @Test
  void silenceIsAnsweredByTwoRemindersAndThenByAPersonAndTheSupervisors() {
    story.arrived("2026-11-02T09:00");
    story.supplement(
        1, "2026-11-06T09:00", new RequestFact.InformationRequested(1, day("2026-12-07")));
    PlannedActions first = story.get(RequestDeadline.INFORMATION_REPLY).planned();
    assertThat(first.consequence()).contains(at("2026-12-07T23:00:00Z"));
    assertThat(first.escalation()).isEmpty();

    story.supplement(
        1, "2026-12-08T00:00", new RequestFact.InformationOverdue(1, day("2026-12-07")));
    assertThat(story.get(RequestDeadline.INFORMATION_REPLY).consequence()).as("drawn").isEmpty();

    story.supplement(
        1, "2026-12-09T09:00", new RequestFact.InformationReminded(1, day("2026-12-23")));
    assertThat(story.get(RequestDeadline.INFORMATION_REPLY).consequence())
        .contains(at("2026-12-23T23:00:00Z"));

    story.supplement(
        1, "2026-12-28T09:00", new RequestFact.InformationReminded(1, day("2027-01-11")));
    PlannedActions last = story.get(RequestDeadline.INFORMATION_REPLY).planned();
    assertThat(last.consequence()).contains(at("2027-01-11T23:00:00Z"));
    assertThat(last.escalation()).contains(at("2027-01-11T23:00:00Z"));

    story.supplement(
        1, "2027-01-12T00:00", new RequestFact.InformationUnanswered(1, day("2027-01-11")));
    assertThat(story.get(RequestDeadline.INFORMATION_REPLY).consequence()).as("drawn").isEmpty();
    assertThat(story.get(RequestDeadline.CONTENTS).due().lastDay()).isEqualTo("2027-01-19");
  }

  @Test
  void aConsultationLapsesWhenItsLastDayHasEndedInBothZones() {
    ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
    var period = Clocks.statedPeriod(day("2026-11-06"), 30, Policies.VIENNA, honolulu);
    story.arrived("2026-11-02T09:00");
    story.measure(
        1,
        "2026-11-06T15:00",
        new MeasureFact.ConsultationSent(
            1, 1, period.lastDay(), period.until(), "post", "receipt 7", "L2"));

    Deadline reply = story.get(RequestDeadline.CONSULTATION_REPLY);

    assertThat(reply.due().lastDay()).isEqualTo(day("2026-12-06"));
    assertThat(reply.due().until())
        .as("midnight in Honolulu, eleven in the morning here")
        .isEqualTo(at("2026-12-07T10:00:00Z"));
    assertThat(reply.planned().consequence()).contains(reply.due().until());
    assertThat(reply.due().how().args()).contains("2026-12-06", "2026-12-07 11:00");

    story.measure(
        1, "2026-12-07T11:00", new MeasureFact.ConsultationLapsed(1, 1, period.lastDay()));
    assertThat(story.running()).doesNotContain(RequestDeadline.CONSULTATION_REPLY);
  }

  @Test
  void anAuthorityThatWasChasedHasANewDay() {
    story.arrived("2026-11-02T09:00");
    story.measure(
        1, "2026-11-06T15:00", new MeasureFact.MeasureTransmitted(1, "court", day("2026-12-04")));
    story.measure(1, "2026-12-05T00:00", new MeasureFact.ExecutionOverdue(1, day("2026-12-04")));
    assertThat(story.get(RequestDeadline.EXECUTION).consequence()).isEmpty();
    assertThat(story.get(RequestDeadline.EXECUTION).escalation())
        .contains(at("2026-12-14T23:00:00Z"));

    story.measure(
        1, "2026-12-07T15:00", new MeasureFact.AuthorityChased(1, "court", day("2026-12-22")));
    assertThat(story.get(RequestDeadline.EXECUTION).due().lastDay()).isEqualTo(day("2026-12-22"));
    assertThat(story.get(RequestDeadline.EXECUTION).consequence()).isPresent();

    story.measure(
        1,
        "2026-12-10T15:00",
        new MeasureFact.ResultRecorded(
            1, "executed", "done", null, null, null, null, null, null, null, null));
    assertThat(story.running()).doesNotContain(RequestDeadline.EXECUTION);
  }

  @Test
  void aPostponementIsLookedAtOnItsDayAndNotClosedByIt() {
    story.arrived("2026-11-02T09:00");
    story.measure(1, "2026-11-06T15:00", new MeasureFact.MeasurePostponed(1, day("2027-01-04")));

    Deadline review = story.get(RequestDeadline.POSTPONEMENT_REVIEW);
    assertThat(review.consequence()).as("its morning").contains(at("2027-01-03T23:00:00Z"));
    assertThat(review.due().until()).as("its end").isEqualTo(at("2027-01-04T23:00:00Z"));

    story.measure(1, "2027-01-04T00:00", new MeasureFact.PostponementEnded(1));
    assertThat(story.get(RequestDeadline.POSTPONEMENT_REVIEW).consequence()).isEmpty();
    assertThat(story.running()).contains(RequestDeadline.POSTPONEMENT_REVIEW);

    story.measure(1, "2027-01-04T10:00", new MeasureFact.MeasureResumed(1));
    assertThat(story.running()).doesNotContain(RequestDeadline.POSTPONEMENT_REVIEW);
  }

  @Test
  @Clause("42(8)")
  void theLatestResultSaysFromWhenDataAreHeld() {
    story.arrived("2026-09-20T09:00");
    for (String effect : List.of("2026-09-24T20:15:00Z", "2026-10-02T20:15:00Z")) {
      story.measure(
          1,
          "2026-10-05T15:00",
          new MeasureFact.ResultRecorded(
              1, "executed", "held", null, null, null, null, null, at(effect), null, null));
    }
    story.measure(1, "2026-10-05T16:00", new MeasureFact.ResultsSent(1));

    assertThat(story.get(RequestDeadline.PRESERVATION_MINIMUM).due().lastDay())
        .isEqualTo("2026-12-01");
  }

  @Test
  @Clause("42(8)")
  void preservedDataAreHeldForSixtyDaysFromTheEffectWhateverHappens() {
    story.arrived("2026-09-20T09:00");
    story.measure(
        1,
        "2026-09-25T15:00",
        new MeasureFact.ResultRecorded(
            1,
            "executed",
            "held",
            null,
            null,
            null,
            null,
            null,
            at("2026-09-24T20:15:00Z"),
            null,
            null));
    story.supplement(
        1, "2026-09-28T09:00", new RequestFact.InformationNeeded(1, List.of("facts"), null));
    story.measure(
        1,
        "2026-09-29T15:00",
        new MeasureFact.HoldConfirmed(1, at("2026-09-24T20:15:00Z"), day("2026-11-23")));
    story.file("2026-09-30T09:00", new RequestFact.RequestWithdrawn("post", null));

    Deadline hold = story.get(RequestDeadline.PRESERVATION_MINIMUM);

    assertThat(hold.isRunning()).isTrue();
    assertThat(hold.due().lastDay()).isEqualTo(day("2026-11-23"));
    assertThat(hold.due().until()).isEqualTo(at("2026-11-23T23:00:00Z"));
    assertThat(hold.isOverdue(at("2026-12-01T00:00:00Z"))).as("somebody decides").isTrue();
    assertThat(hold.planned().reminders())
        .containsExactly(at("2026-11-08T23:00:00Z"), at("2026-11-19T23:00:00Z"));

    story.measure(
        1,
        "2026-11-24T09:00",
        new MeasureFact.HoldProlonged(1, day("2026-12-23"), "A trial is near."));
    assertThat(story.get(RequestDeadline.PRESERVATION_MINIMUM).due().lastDay())
        .isEqualTo(day("2026-12-23"));
    story.measure(
        1, "2026-12-24T09:00", new MeasureFact.PreservationReleased(1, "The provider, by letter"));
    assertThat(story.running()).isEmpty();
  }

  @Test
  @Clause("42(8)")
  void anEarlierPreservationThatIsLinkedDoesNotRunOutWhileItsDataAreAskedFor() {
    story.arrived("2026-11-18T09:00");
    story.file(
        "2026-11-18T10:00",
        new RequestFact.Linked("P-2026-0093", "preservation", at("2026-09-24T20:15:00Z"), false));
    assertThat(story.running()).doesNotContain(RequestDeadline.PRESERVATION_MINIMUM);

    story.measure(1, "2026-11-19T10:00", new MeasureFact.MeasureWithdrawn(1, "mail", null));

    assertThat(story.get(RequestDeadline.PRESERVATION_MINIMUM).due().lastDay())
        .isEqualTo(day("2026-11-23"));
  }

  @Test
  @Clause("42(8)")
  void eachEarlierPreservationHasADateOfItsOwn() {
    story.arrived("2026-11-18T09:00");
    story.file(
        "2026-11-18T10:00",
        new RequestFact.Linked("P-1", "preservation", at("2026-09-24T20:15:00Z"), false));
    story.file(
        "2026-11-18T10:00",
        new RequestFact.Linked("P-2", "preservation", at("2026-10-04T20:15:00Z"), false));

    story.measure(1, "2026-11-19T10:00", new MeasureFact.MeasureWithdrawn(1, "mail", null));

    assertThat(story.dates())
        .filteredOn(clock -> clock.kind() == RequestDeadline.PRESERVATION_MINIMUM)
        .extracting(clock -> clock.matter().toString(), clock -> clock.due().lastDay())
        .containsExactly(
            tuple(Story.FILE + "/P1", day("2026-11-23")),
            tuple(Story.FILE + "/P2", day("2026-12-03")));
  }

  @Test
  @Clause("42(8)")
  void theSixtyDaysCountAgainWhenARequestInAnotherFileWasDecidedOnTheSameMeasure() {
    story.arrived("2026-11-02T09:00");
    story.measure(1, "2026-11-02T10:00", new MeasureFact.MeasureWithdrawn(1, "mail", null));
    story.measure(2, "2026-11-03T12:00", preserved("2026-11-03T11:00:00Z"));
    story.file("2026-11-20T10:00", new RequestFact.PreservationFollowed("XA-2026-00009", 2));
    story.file("2026-11-20T11:00", new RequestFact.PreservationFollowed("XA-2026-00010", 2));
    assertThat(story.running()).doesNotContain(RequestDeadline.PRESERVATION_MINIMUM);

    story.file("2026-12-01T10:00", new RequestFact.FollowUpDecided("XA-2026-00009", 2));
    assertThat(story.running()).doesNotContain(RequestDeadline.PRESERVATION_MINIMUM);

    story.file("2026-12-02T10:00", new RequestFact.FollowUpDecided("XA-2026-00010", 2));
    assertThat(story.get(RequestDeadline.PRESERVATION_MINIMUM).due().lastDay())
        .isEqualTo(day("2027-01-02"));
  }

  private static MeasureFact.ResultRecorded preserved(String from) {
    return new MeasureFact.ResultRecorded(
        2, "executed", "Preserved.", null, null, null, null, null, at(from), null, null);
  }

  @Test
  @Clause("40(26), 2nd sentence")
  void anEnquiryIsAnsweredInFiveWorkingDaysAlsoAfterTheEnd() {
    story.arrived("2026-11-02T09:00");
    story.file("2026-12-01T09:00", new RequestFact.RequestClosed("executed"));
    story.enquiry(1, "2026-12-04T09:00", new RequestFact.EnquiryReceived(1, "post", null));

    assertThat(story.get(RequestDeadline.ENQUIRY).due().lastDay()).isEqualTo(day("2026-12-14"));
    assertThat(story.running()).containsExactly(RequestDeadline.ENQUIRY);

    story.enquiry(1, "2026-12-07T09:00", new RequestFact.EnquiryAnswered(1));
    assertThat(story.running()).isEmpty();
  }

  /** Also of a file that was closed; that nothing changes is settled only when it was told. */
  @Test
  @Clause("40(16)")
  void whatIsWrittenAfterAnAnswerIsExaminedInFiveWorkingDays() {
    story.arrived("2026-11-02T09:00");
    story.file("2026-12-01T09:00", new RequestFact.RequestClosed("refused"));
    story.sequel(1, "2026-12-04T09:00", new RequestFact.HeardAfterAnswer(1));
    story.file("2026-12-04T09:00", new RequestFact.RequestReopened(1));
    assertThat(story.get(RequestDeadline.AFTER_ANSWER).due().lastDay())
        .isEqualTo(day("2026-12-14"));

    story.sequel(1, "2026-12-07T09:00", examined("nothing-changes"));
    assertThat(story.running()).containsExactly(RequestDeadline.AFTER_ANSWER);
    story.sequel(1, "2026-12-08T09:00", new RequestFact.UnchangedAnswerGivenUp(1));
    assertThat(story.running()).containsExactly(RequestDeadline.AFTER_ANSWER);
    story.sequel(1, "2026-12-09T09:00", examined("take-up"));
    assertThat(story.running()).isEmpty();
  }

  private static RequestFact examined(String finding) {
    return new RequestFact.ExaminedAfterAnswer(1, finding, null, null, List.of(), null);
  }

  @Test
  @Clause({"40(16)", "40(28)"})
  void thatARefusalKnewNothingOfAReplyIsToldToTheSupervisorsAtOnce() {
    story.arrived("2026-11-02T09:00");
    story.measure(1, "2026-12-01T09:00", new MeasureFact.MeasureRefused(1, List.of(), "Because"));
    story.measure(
        1, "2026-12-04T09:00", new MeasureFact.RefusalReopened(1, at("2026-12-04T08:00:00Z")));

    assertThat(story.get(RequestDeadline.AFTER_ANSWER).planned().escalation())
        .contains(at("2026-12-04T08:00:00Z"));
    story.measure(1, "2026-12-05T09:00", new MeasureFact.MeasureWithdrawn(1, "post", null));
    assertThat(story.find(RequestDeadline.AFTER_ANSWER).filter(Deadline::isRunning)).isEmpty();
  }

  @Test
  void aWithdrawnMeasureHasNoDatesAndLeavesTheOthersTheirs() {
    story.arrived("2026-11-02T09:00");
    story.measure(
        1, "2026-11-06T15:00", new MeasureFact.MeasureTransmitted(1, "court", day("2026-12-04")));
    story.measure(
        2, "2026-11-06T15:00", new MeasureFact.MeasureTransmitted(2, "court", day("2026-12-04")));

    story.measure(1, "2026-11-09T15:00", new MeasureFact.MeasureWithdrawn(1, "post", null));

    assertThat(story.get(RequestDeadline.EXECUTION, FIRST).isRunning()).isFalse();
    assertThat(story.get(RequestDeadline.EXECUTION, SECOND).isRunning()).isTrue();
  }

  @Test
  void underAnotherTreatyNothingCitesTheParagraphsThatItReplaces() {
    story.file("2026-11-02T09:00", Story.registered(Channel.ORAL, null));
    story.measure(
        1,
        "2026-11-06T15:00",
        new MeasureFact.ResultRecorded(
            1,
            "executed",
            "held",
            null,
            null,
            null,
            null,
            null,
            at("2026-11-05T20:15:00Z"),
            null,
            null));
    story.measure(1, "2026-11-06T16:00", new MeasureFact.ResultsSent(1));
    assertThat(story.get(RequestDeadline.WRITTEN_CONFIRMATION).provision()).isPresent();

    story.file("2026-11-07T09:00", triaged("other-treaty"));

    assertThat(story.get(RequestDeadline.WRITTEN_CONFIRMATION).provision()).isEmpty();
    assertThat(story.get(RequestDeadline.PRESERVATION_MINIMUM).provision())
        .contains(Provision.of("42(8)"));
  }

  private static RequestFact.RequestTriaged triaged(String basis) {
    return new RequestFact.RequestTriaged(
        basis, "verified", "call", false, null, null, Map.of(), null, List.of());
  }
}
