package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters say what is, in words that their readers can use. */
@RogatoryTest
class HonestLettersTest {

  private static final String CHANNEL = "central-authority-electronic";

  @Autowired Walks walks;
  @Autowired Treaties treaties;

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

  @Autowired TestClock clock;

  @Test
  @Clause({"50(8)", "40(26), 3rd sentence"})
  void whoeverStopsAFreezingDoesNotReleaseAndReadsTheDayOfTheWithdrawal() {
    Walk walk = inExecution(Assistance.TRACING_FREEZING);

    clock.set(Instant.parse("2026-12-03T09:00:00Z"));
    walk.happens(pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.of(CHANNEL)), null));
    clock.advance(Duration.ofDays(3));
    walk.take("prepare-letter", "{'text':'# Anew','course':'anew'}");

    Letter stop = last(walk, DraftStopLetter.KIND);
    assertThat(stop.text())
        .contains("On 3 December 2026 the requesting State informed us")
        .contains("Do not release preserved data, seized objects or frozen property");
    assertThat(stop.kind().provision().orElseThrow()).hasToString("40(26)");
  }

  @Test
  @Clause("40(26), 3rd sentence")
  void whereNothingIsHeldNothingIsSaidOfIt() {
    Walk walk = inExecution(Assistance.SERVICE);

    walk.happens(pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.of(CHANNEL)), null));

    assertThat(last(walk, DraftStopLetter.KIND).text()).doesNotContain("Do not release");
  }

  @Test
  @Clause("40(26), 2nd sentence")
  void aStatusReplyNamesWhoActsNextAndNobodyWhereAllIsDone() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE, Assistance.STORED_DATA));
    walk.happens(pen -> Withdrawing.of(pen).measure(2, Way.by(Channel.of(CHANNEL)), null));

    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, null));

    assertThat(last(walk, DraftStatusReply.KIND).text())
        .contains("With whom it now rests: this central authority")
        .containsOnlyOnce("With whom it now rests")
        .doesNotContain("Nobody", "rests: Us");
  }

  @Test
  @Clause("40(26), 2nd sentence")
  void aStatusReplyNamesTheLetterThatAnsweredAndThePartThatIsOpen() {
    Walk walk = inExecution(Assistance.DOCUMENTS);
    walk.take(
        "record-result",
        "{'outcome':'partly-executed','result':'The ledgers','hindrance':'legal-obstacle',"
            + "'hindranceWords':'A professional secret bars it.','rest':'The letters',"
            + "'procedure':'followed'}");
    walk.finishLetters();
    Letter answer =
        walk.letters().stream()
            .filter(letter -> letter.matter().toString().endsWith("/1"))
            .filter(letter -> !letter.kind().isForCompetentAuthority())
            .findFirst()
            .orElseThrow();

    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, null));

    assertThat(last(walk, DraftStatusReply.KIND).text())
        .containsOnlyOnce("See our letter " + answer.reference() + " of ")
        .containsOnlyOnce("This is the part of measure 1 that was not carried out.");
  }

  /** {@link Registered#inFull} wishes an answer by 15 January, for its measure by 8 January. */
  @Test
  @Clause("40(26), 1st sentence")
  void theConfirmationOfReceiptNamesEachSuggestedDay() {
    Walk walk = walks.register(Registered.inFull());

    assertThat(last(walk, AcknowledgeReceipt.KIND).text())
        .contains("You suggest an answer not later than 15 January 2027.")
        .contains("not later than 8 January 2027")
        .contains("We shall take what you suggest into account");
  }

  @Test
  @Clause("40(7)")
  void aQuestionUnderAnotherTreatyCitesNothingThatTheTreatyReplaces() {
    treaties.bind("The Treaty of 2001");
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));

    walk.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'The Treaty of 2001','authenticity':'unverified',"
            + "'accepted':true,'questions':'Is the account still used?'}");

    Letter asks = last(walk, DraftInformationRequest.KIND);
    assertThat(asks.text())
        .contains("Is the account still used?")
        .doesNotContainPattern("Article 40\\((8|9|[12][0-9]|3[01])\\)");
    assertThat(asks.envelope().otherTreaty()).contains("The Treaty of 2001");
  }

  private Walk inExecution(Assistance assistance) {
    Walk walk = walks.register(Registered.complete(assistance));
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    return walk;
  }

  private static Letter last(Walk walk, LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .reduce((one, next) -> next)
        .orElseThrow();
  }
}
