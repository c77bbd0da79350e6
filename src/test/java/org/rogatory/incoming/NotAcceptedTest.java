package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.execution.DraftTransmittal;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.incoming.withdrawal.Stopping;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.workflow.Workflow;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What could not be established to be authentic after its State was asked is answered, 40(13): it
 * cannot be taken as a request of that State, nothing is carried out, and nothing waits for ever.
 */
@RogatoryTest
@Tag("database")
@Clause("40(13)")
class NotAcceptedTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'%s','accepted':true}";
  private static final String FAILED =
      "{'authenticity':'failed','authenticityHow':'The ministry does not know it',"
          + "'noLongerNeeded':false,'notAccepted':true}";

  private static final String PRESERVED =
      "{'outcome':'executed','result':'Preserved.',"
          + "'inEffectFrom':'2026-11-04T12:00:00+01:00'}";

  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Deadlines deadlines;
  @Autowired Workflow workflow;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aPreservationIsAnsweredAndTheFileClosed() {
    aPreservationAskedAbout();
    arrives();

    walk.take("examine-supplement", FAILED);
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(answer().text())
        .contains(
            walk.letters().get(1).reference(),
            "No data are being preserved",
            "your central authority confirm");
    assertThat(answer().text())
        .doesNotContain("The ministry does not know it", "As described", "Ministry of Justice");
    rebuilding.compare(walk.reference());
    walk.issueLetter();
    assertThatThrownBy(() -> walk.take("approve-letter", "{'approved':true}", "caseworker"))
        .isInstanceOf(RuntimeException.class);
    walk.approveLetter();
    walk.sendLetter();

    assertEnded();
    assertThat(walk.letters()).noneMatch(letter -> letter.is(DraftTransmittal.KIND));
  }

  @Test
  void itIsAskedFirstAndSilenceAllowsItToo() {
    walk = walks.register(Registered.from("XJ", "en", Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE.formatted("failed"));
    forbidden("40(16)");
    walk.finishLetters();
    forbidden("40(16)");

    clock.advance(Duration.ofDays(120));

    walk.happens(
        pen -> {
          Filing.of(pen).authenticated(Authenticity.FAILED, "Nobody answers");
          NotAccepting.of(pen).propose();
        });
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.CANCELLED);
    assertThat(answer().envelope().addressee()).isEqualTo("XJ");
    assertThat(answer().text()).doesNotContain("being preserved");
    walk.finishLetters();
    assertEnded();
  }

  @Test
  void whatWasNotFoundToHaveFailedIsNotAnsweredSo() {
    aPreservationAskedAbout();
    arrives();

    forbidden("40(13)");
    assertThatThrownBy(
            () ->
                walk.take(
                    "examine-supplement",
                    "{'authenticity':'verified','noLongerNeeded':false,'notAccepted':true}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(13)"));
    assertThat(walk.file().formalities().authenticity()).isEqualTo(Authenticity.UNVERIFIED);
  }

  @Test
  void itIsSaidWhyAndNotBothWaysAtOnce() {
    aPreservationAskedAbout();
    arrives();

    wrong("{'authenticity':'failed','noLongerNeeded':false,'notAccepted':true}");
    wrong(FAILED.replace("'noLongerNeeded':false", "'noLongerNeeded':true"));
    assertThat(walk.openSteps()).containsExactly("examine-supplement");
  }

  private void wrong(String said) {
    assertThatThrownBy(() -> walk.take("examine-supplement", said)).isInstanceOf(BadInput.class);
  }

  @Test
  void whatIsEstablishedMeanwhileGoesOnAndTheAnswerIsGivenUp() {
    aPreservationAskedAbout();
    arrives();
    walk.take("examine-supplement", FAILED);
    walk.issueLetter();
    walk.approveLetter();

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(answer().state()).isEqualTo(LetterState.NOT_TO_BE_SENT);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @Test
  @Clause("40(16)")
  void whatElseIsWantingIsAskedForAgainWhereItsOriginIsEstablished() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'unverified','accepted':true,"
            + "'deficient':{'facts':'Who is meant, and by what?'}}");
    walk.finishLetters();
    clock.advance(Duration.ofDays(120));
    walk.happens(
        pen -> {
          Filing.of(pen).authenticated(Authenticity.FAILED, "Nobody answers");
          NotAccepting.of(pen).propose();
        });

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.VERIFIED, "Called back"));

    assertThat(answer().state().isOpen()).isFalse();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(walk.file().openSupplement().orElseThrow().wanting())
        .containsExactly(ContentItem.FACTS);
    assertThat(walk.openSteps()).contains("prepare-letter");
  }

  @Test
  void anAnswerThatIsGivenUpAsksOnceMore() {
    aPreservationAskedAbout();
    arrives();
    walk.take("examine-supplement", FAILED);

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    assertThat(walk.file().supplement(2).wantingFormalities()).isNotEmpty();
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
  }

  @Test
  void thereIsOneSuchAnswerAtATime() {
    aPreservationAskedAbout();
    arrives();
    walk.take("examine-supplement", FAILED);

    assertThatThrownBy(() -> walk.happens(pen -> NotAccepting.of(pen).propose()))
        .isInstanceOf(BadInput.class);
  }

  @Test
  void aWithdrawalLeavesNothingToAnswer() {
    aPreservationAskedAbout();
    arrives();
    walk.take("examine-supplement", FAILED);

    walk.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));

    assertThat(answer().state()).isEqualTo(LetterState.DROPPED);
    assertThat(walk.letters()).anyMatch(letter -> letter.is(AcknowledgeWithdrawal.KIND));
    walk.finishLetters();
    assertThat(walk.openSteps()).isEmpty();
    assertThat(walk.file().state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(workflow.where(walk.reference())).isEmpty();
  }

  @Test
  void whatIsAlreadyExecutedIsStopped() {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);

    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.FAILED, "The seal is forged"));
    assertThat(walk.file().supplement(1).wantingFormalities()).isNotEmpty();
    walk.finishLetters();
    arrives();
    walk.take("examine-supplement", FAILED);
    walk.issueLetter();
    walk.approveLetter();
    walk.sendLetter();

    assertThat(walk.letters())
        .last()
        .satisfies(
            stop -> {
              assertThat(stop.kind()).isEqualTo(DraftStopLetter.KIND);
              assertThat(stop.kind().provision().orElseThrow()).hasToString("40(13)");
              assertThat(stop.text())
                  .contains("could not be established")
                  .doesNotContain("no longer needs");
            });
    walk.finishLetters();
    assertThat(deadlines.of(walk.reference()))
        .filteredOn(Deadline::isRunning)
        .extracting(Deadline::kind)
        .containsExactly(RequestDeadline.STOP_ANSWER);
    walk.happens(pen -> Stopping.of(pen, 1).answered("Nothing was obtained.", null));
    assertEnded();
  }

  /** The State in whose name it was written learns what went out, and what is kept, 36(1). */
  @Test
  @Clause("36(1)")
  void itSaysWhatWasAnsweredAndIsPreservedBeforeThatWasKnown() {
    NewRequest all =
        Registered.complete(Assistance.DOCUMENTS, Assistance.PRESERVATION, Assistance.STATEMENT);
    Map<String, String> contents = new HashMap<>(all.contents());
    contents.putAll(Registered.preservation().contents());
    walk = walks.register(Registered.with(all, contents));
    walk.take("triage-request", TRIAGE.formatted("verified"));
    walk.runJobs();
    walk.finishLetters();
    walk.runJobs();
    walk.take("record-result", 2, PRESERVED, "caseworker");
    walk.take("assess-grounds", 1, "{'grounds':['none']}", "caseworker");
    walk.take("decide-measure", 1, "{'decision':'grant','warningsRead':true}", "caseworker");
    walk.finishLetters();
    walk.take("record-result", 1, "{'outcome':'executed','result':'Copies'}", "caseworker");
    walk.finishLetters();
    String results = sent(1).reference();
    String confirmation = sent(2).reference();
    walk.happens(pen -> Filing.of(pen).authenticated(Authenticity.FAILED, "A forged seal"));
    walk.runJobs();
    walk.finishLetters();
    arrives();
    walk.runJobs();

    walk.take("examine-supplement", FAILED);

    assertThat(answer().text())
        .contains("nothing more is carried out", "we answered the request by these letters")
        .contains(results, confirmation, "These data are preserved on account of it")
        .contains("does not confirm it");
    rebuilding.compare(walk.reference());
  }

  private Letter sent(int measure) {
    return walk.letters().stream()
        .filter(letter -> letter.matter().equals(walk.measure(measure).matter()))
        .filter(letter -> !letter.kind().isForCompetentAuthority())
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private void aPreservationAskedAbout() {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE.formatted("unverified"));
    walk.finishLetters();
  }

  private void arrives() {
    walk.happens(
        pen ->
            Supplementing.of(pen).received(Information.enclosed("central-authority-electronic")));
  }

  private void forbidden(String provision) {
    assertThatThrownBy(() -> walk.happens(pen -> NotAccepting.of(pen).propose()))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString(provision));
  }

  private Letter answer() {
    List<Letter> answers =
        walk.letters().stream().filter(l -> l.is(AnswerNotAccepted.KIND)).toList();
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }

  private void assertEnded() {
    assertThat(walk.file().measures())
        .allMatch(measure -> measure.state() == MeasureState.NOT_ACCEPTED);
    assertThat(walk.file().state()).isEqualTo(RequestState.NOT_ACCEPTED);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.openSteps()).isEmpty();
    assertThat(workflow.where(walk.reference())).isEmpty();
    assertThat(deadlines.running(walk.reference())).isEmpty();
  }
}
