package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder;
import org.rogatory.incoming.execution.DraftChaser;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives makes the letter that asks for it needless, however far it has come. */
@RogatoryTest
@Tag("database")
class NeedlessLettersTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired Walks walks;

  @Test
  void aResultEndsTheChaser() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.happens(pen -> Executing.of(pen, 1).overdue());
    assertThat(walk.openSteps()).containsExactly("prepare-letter", "record-result");

    walk.take("record-result", "{'outcome':'executed','result':'Account data are enclosed.'}");
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    walk.finishLetters();

    assertThat(state(walk, DraftChaser.KIND)).isEqualTo(LetterState.DROPPED);
    assertThat(state(walk, DraftResults.RESULTS)).isEqualTo(LetterState.SENT);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
  }

  @Test
  void aChaserThatIsSentLeavesTheResultToBeRecorded() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.happens(pen -> Executing.of(pen, 1).overdue());

    walk.finishLetters();

    assertThat(state(walk, DraftChaser.KIND)).isEqualTo(LetterState.SENT);
    assertThat(walk.openSteps()).containsExactly("record-result");
  }

  @Test
  void informationEndsTheReminder() {
    Walk walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.happens(pen -> Waiving.of(pen).overdue(1));
    assertThat(walk.openSteps()).containsExactly("prepare-letter");

    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(
                    Information.adding(
                        "central-authority-electronic", Map.of("facts", "What happened."))));

    assertThat(walk.openSteps()).containsExactly("examine-supplement");
    assertThat(state(walk, DraftInformationReminder.KIND)).isEqualTo(LetterState.DROPPED);
  }

  private static LetterState state(Walk walk, LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .findFirst()
        .orElseThrow()
        .state();
  }
}
