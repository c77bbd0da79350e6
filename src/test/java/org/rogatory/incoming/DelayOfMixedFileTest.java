package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.acts.MeasureAct;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a file with many measures a notice of delay names those that are late, and no others. */
@RogatoryTest
@Clause("40(26), 1st sentence")
class DelayOfMixedFileTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final Way WAY = Way.by(Channel.CENTRAL_AUTHORITY_POST);
  private static final String CONSULT =
      "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'Trial 4/26'},"
          + "'noConditions':'Any disclosure would warn the suspects.','consult':false}";

  /** In the order of the measures: what becomes of each. */
  private static final Assistance[] ASKED = {
    Assistance.STORED_DATA, // answered
    Assistance.DOCUMENTS, // postponed
    Assistance.TRACING, // in execution
    Assistance.INFORMATION_EXPERT, // in consultation
    Assistance.EXAMINATION // withdrawn
  };

  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;

  private Walk walk;

  @BeforeEach
  void fiveMeasures() throws JsonProcessingException {
    ObjectNode request = json.valueToTree(Registered.complete(ASKED));
    request.put("answerBy", today().plusDays(8).toString());
    walk = walks.register(json.treeToValue(request, NewRequest.class));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    granted(1);
    walk.take("record-result", 1, "{'outcome':'executed','result':'Logs.'}", "caseworker");
    walk.finishLetters();
    postponed();
    granted(3);
    walk.take("assess-grounds", 4, CONSULT, "caseworker");
    walk.finishLetters();
    walk.happens(pen -> Withdrawing.of(pen).measure(5, WAY, null));
    walk.finishLetters();
  }

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void onlyWhatIsLateIsNamed() {
    assertThat(walk.file().measures())
        .extracting(Measure::state)
        .containsExactly(
            MeasureState.ANSWERED,
            MeasureState.POSTPONED,
            MeasureState.IN_EXECUTION,
            MeasureState.IN_CONSULTATION,
            MeasureState.WITHDRAWN);
    pass(1);
    estimate(3, 60);
    estimate(4, 90);
    walk.finishLetters();

    assertThat(named(text())).containsExactly(3, 4);
    assertThat(walk.measure(3).delay().toldDay()).contains(today().plusDays(60));
    assertThat(text()).doesNotContain("postponed").contains("We await your answer to our letter");
    assertThat(MeasureAct.ESTIMATE.isFor(walk.measure(2))).isFalse();
    assertThatThrownBy(() -> estimate(2, 60)).isInstanceOf(NotInThisState.class);
  }

  /** Its day has passed when it goes on: now the State is told when it is answered. */
  @Test
  @Clause("40(27)")
  void whatWasPostponedIsNamedOnceItGoesOn() {
    pass(1);
    estimate(3, 60);
    estimate(4, 90);
    walk.finishLetters();
    assertThat(walk.measure(2).delay().toldDay()).isEmpty();
    pass(9);
    assertThat(notices()).hasSize(1);

    pass(30);
    walk.take("review-postponement", 2, "{'review':'resume'}", "caseworker");

    assertThat(notices()).hasSize(2);
    assertThat(named(text())).containsExactly(2);
  }

  /** What the letter does not say is not told by its being sent. */
  @Test
  void whatChangedSinceTheLetterWasIssuedIsToldByAnother() {
    pass(1);
    estimate(3, 60);
    estimate(4, 90);
    walk.issueLetter();
    estimate(4, 120);
    walk.sendLetter();

    assertThat(walk.measure(3).delay().toldDay()).contains(today().plusDays(60));
    assertThat(walk.measure(4).delay().toldDay()).isEmpty();
    assertThat(notices()).hasSize(2);
    assertThat(named(text())).containsExactly(4);
    walk.finishLetters();
    assertThat(walk.measure(4).delay().toldDay()).contains(today().plusDays(120));
  }

  private void granted(int measure) {
    walk.take("assess-grounds", measure, "{'grounds':['none'],'consult':false}", "caseworker");
    walk.take("decide-measure", measure, "{'decision':'grant'}", "caseworker");
    walk.finishLetters();
  }

  private void postponed() {
    walk.take("assess-grounds", 2, CONSULT, "caseworker");
    walk.finishLetters();
    walk.happens(pen -> Consulting.of(pen, 2).replied(WAY, "Understood.", false, List.of()));
    String said =
        "{'decision':'postpone','proceeding':'Trial 4/26','reviewOn':'%s',"
            + "'reasons':'Disclosure now would warn the suspects.'}";
    walk.take("decide-measure", 2, said.formatted(today().plusDays(25)), "caseworker");
    walk.finishLetters();
  }

  private void estimate(int measure, int days) {
    walk.happens(pen -> Delaying.of(pen, measure).estimate(today().plusDays(days), null));
  }

  private void pass(int days) {
    clock.advance(Duration.ofDays(days));
    sweeps.sweep(walk.reference());
    walk.runJobs();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private String text() {
    return notices().get(notices().size() - 1).text();
  }

  private List<Integer> named(String text) {
    return IntStream.rangeClosed(1, ASKED.length)
        .filter(number -> text.contains("measure " + number))
        .boxed()
        .toList();
  }

  private List<Letter> notices() {
    return walk.letters().stream()
        .filter(letter -> letter.kind().id().equals("delay-notice"))
        .toList();
  }
}
