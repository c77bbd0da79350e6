package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterProcess;

class LetterStoryTest extends Story {

  private final Matter letter = Matter.letter(reference, 1);

  @Test
  void aPlainLetterIsPreparedAndSent() {
    begins(LetterProcess.LETTER, letter);
    waitsAt("prepare-letter");

    aPersonTakes("prepare-letter", "issued");
    waitsAt("send-letter");

    aPersonTakes("send-letter", "sent");
    isOver();
  }

  @Test
  void aDecisionIsApprovedAfterItWasSentBackOnce() {
    begins(LetterProcess.LETTER, letter);
    aPersonTakes("prepare-letter", "approval-needed");
    waitsAt("approve-letter");

    aPersonTakes("approve-letter", "returned");
    waitsAt("prepare-letter");

    aPersonTakes("prepare-letter", "approval-needed");
    aPersonTakes("approve-letter", "approved");
    waitsAt("send-letter");

    aPersonTakes("send-letter", "sent");
    isOver();
  }

  @Test
  void aDraftIsMadeAnewAsOftenAsAPersonWants() {
    begins(LetterProcess.LETTER, letter);

    aPersonTakes("prepare-letter", "made-anew");
    aPersonTakes("prepare-letter", "made-anew");

    waitsAt("prepare-letter");
  }

  @Test
  void anIssuedLetterThatIsNotToBeSentEndsItsProcess() {
    begins(LetterProcess.LETTER, letter);
    aPersonTakes("prepare-letter", "issued");

    aPersonTakes("send-letter", "dropped");

    isOver();
  }

  @Test
  void anIssuedLetterThatIsOwedIsDraftedAnew() {
    begins(LetterProcess.LETTER, letter);
    aPersonTakes("prepare-letter", "issued");

    aPersonTakes("send-letter", "drafted-anew");
    waitsAt("prepare-letter");

    theLetterIsSent(letter);
    isOver();
  }

  @Test
  void aLetterCanBeDropped() {
    begins(LetterProcess.LETTER, letter);

    aPersonTakes("prepare-letter", "dropped");

    isOver();
  }

  @Test
  void aLetterAloneCanBeCancelled() {
    begins(LetterProcess.LETTER, letter);

    assertThat(workflow.cancel(LetterProcess.LETTER, letter, "no longer needed")).isTrue();

    isOver();
    assertThat(withdrawn()).containsExactly("prepare-letter");
    assertThat(workflow.cancel(LetterProcess.LETTER, letter, "again")).isFalse();
  }
}
