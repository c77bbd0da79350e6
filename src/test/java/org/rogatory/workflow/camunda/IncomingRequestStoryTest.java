package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Matter;

class IncomingRequestStoryTest extends Story {

  /**
   * As the domain will: a measure that has ended is not open, and after the last the file hears.
   */
  @BeforeEach
  void theDomainKnowsWhichMeasuresAreOpen() {
    script.open().add(first);
    script.does(
        "check-open-measures",
        request -> Optional.of(script.open().isEmpty() ? "all-ended" : "still-open"));
    script.does("close-measure", this::ended);
    script.does("close-withdrawn-measure", this::ended);
  }

  private Optional<String> ended(Matter measure) {
    script.open().remove(measure);
    if (script.open().isEmpty()) {
      workflow.tell(RequestMessage.LAST_MEASURE_ENDED, file);
    }
    return Optional.empty();
  }

  @Test
  void measuresGoSideBySideAndTheRequestClosesAfterTheLast() {
    script.open().add(second);
    begins(RequestProcess.INCOMING_REQUEST, file);
    waitsAt("triage-request");

    aPersonTakes("triage-request", "triaged");
    waitsAt("assess-grounds", "assess-grounds");

    isGrantedAndAnswered(second);
    waitsAt("assess-grounds");

    isGrantedAndAnswered(first);
    isOver();
    assertThat(script.log()).endsWith("close-request " + file);
  }

  @Test
  void whatIsOutsideIsAnsweredWhileTheOthersGoOn() {
    script.open().add(second);
    script.does(
        "check-scope", measure -> Optional.of(measure.equals(first) ? "outside" : "inside"));
    begins(RequestProcess.INCOMING_REQUEST, file);

    aPersonTakes("triage-request", "triaged");
    waitsAt("prepare-letter", "assess-grounds");
    theLetterIsSent(first);
    script.open().remove(first);
    waitsAt("assess-grounds");

    isGrantedAndAnswered(second);
    isOver();
    assertThat(script.log()).contains("draft-outside-answer " + first);
  }

  @Test
  void whatWasRegisteredByMistakeIsConfirmedAndClosed() {
    begins(RequestProcess.INCOMING_REQUEST, file);

    aPersonTakes("triage-request", "mistaken");
    aPersonTakes("confirm-mistake", "returned");
    waitsAt("triage-request");

    aPersonTakes("triage-request", "mistaken");
    aPersonTakes("confirm-mistake", "confirmed");
    isOver();
    assertThat(script.log()).endsWith("close-request " + file);
  }

  @Test
  void aRequestWhoseMeasuresWereAllWithdrawnBeforeTriageCloses() {
    begins(RequestProcess.INCOMING_REQUEST, file);
    script.open().clear();

    aPersonTakes("triage-request", "triaged");

    isOver();
  }

  @Test
  void whatIsTakenUpAgainIsNotTriagedAgain() {
    script.says("acknowledge-receipt", "taken-up-again");
    begins(RequestProcess.INCOMING_REQUEST, file);
    waitsAt("assess-grounds");

    isGrantedAndAnswered(first);
    isOver();
    assertThat(script.log()).endsWith("close-request " + file);
  }

  @Test
  void anAddedMeasureIsCarriedOutOnceAndTheRequestWaitsForIt() {
    begins(RequestProcess.INCOMING_REQUEST, file);
    aPersonTakes("triage-request", "triaged");
    Matter third = RequestMatter.MEASURE.of(reference, 3);

    script.open().addAll(List.of(second, third));
    assertThat(workflow.tell(RequestMessage.MEASURE_ADDED, file)).isTrue();
    assertThat(workflow.tell(RequestMessage.MEASURE_ADDED, file)).isTrue();
    waitsAt("assess-grounds", "open-added-measures", "open-added-measures");
    theProgramGoesOn();
    waitsAt("assess-grounds", "assess-grounds", "assess-grounds");

    isGrantedAndAnswered(first);
    waitsAt("last-measure-ended", "assess-grounds", "assess-grounds");

    isGrantedAndAnswered(third);
    isGrantedAndAnswered(second);
    isOver();
  }

  @Test
  void aWithdrawnRequestStopsWhoeverWasAtWork() {
    script.open().add(second);
    begins(RequestProcess.INCOMING_REQUEST, file);
    aPersonTakes("triage-request", "triaged");
    aPersonTakes("assess-grounds", first, "ready-to-decide");
    aPersonTakes("decide-measure", first, "granted");
    theLetterIsSent();
    aPersonTakes("assess-grounds", second, "ready-to-decide");
    aPersonTakes("decide-measure", second, "granted");
    waitsAt("record-result", "prepare-letter");

    script.toStop().add(first);
    theProgramSays("settle-withdrawal", "stop-needed");
    theProgramSays("close-withdrawn-request", "closed");
    isTold(file, RequestMessage.REQUEST_WITHDRAWN);
    assertThat(withdrawn()).containsExactlyInAnyOrder("record-result", "prepare-letter");
    waitsAt("prepare-letter");
    assertThat(waiting("prepare-letter").matter()).isEqualTo(first);

    theLetterIsSent();
    isOver();
    assertThat(script.log()).endsWith("close-withdrawn-request " + file);
  }

  @Test
  void aRequestWithdrawnEarlyHasNothingToStop() {
    begins(RequestProcess.INCOMING_REQUEST, file);
    theProgramSays("settle-withdrawal", "nothing-to-stop");
    theProgramSays("close-withdrawn-request", "closed");

    isTold(file, RequestMessage.REQUEST_WITHDRAWN);

    isOver();
    assertThat(withdrawn()).containsExactly("triage-request");
    assertThat(workflow.tell(RequestMessage.REQUEST_WITHDRAWN, file)).as("nobody waits").isFalse();
  }

  @Test
  @Clause("40(16)")
  void aWithdrawnRequestIsNotClosedBeforeWhatCameAfterAnAnswerIsExamined() {
    begins(RequestProcess.INCOMING_REQUEST, file);
    theProgramSays("settle-withdrawal", "nothing-to-stop");
    theProgramSays("close-withdrawn-request", "to-be-examined");
    isTold(file, RequestMessage.REQUEST_WITHDRAWN);
    waitsAt("what-came-after-settled");

    theProgramSays("close-withdrawn-request", "closed");
    isTold(file, RequestMessage.LAST_MEASURE_ENDED);

    isOver();
  }

  @Test
  void aWithdrawalFindsTheProgramBeforeItsStep() {
    workflow.start(RequestProcess.INCOMING_REQUEST, file);
    waitsAt("acknowledge-receipt");
    theProgramSays("settle-withdrawal", "nothing-to-stop");
    theProgramSays("close-withdrawn-request", "closed");

    isTold(file, RequestMessage.REQUEST_WITHDRAWN);

    isOver();
    assertThat(script.log()).noneMatch(entry -> entry.startsWith("acknowledge-receipt"));
  }
}
