package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What presses waits for nothing that can come later, and is asked for in hours, and once. */
@RogatoryTest
@Clause({"2(o)", "40(16)", "41(3)(e)", "42(4)"})
class EmergencyQuestionsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void whatAPreservationLacksIsAskedInHoursWhileItGoesOn() {
    triaged(Registered.without("necessity", Registered.preservation()));

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    assertThat(letters("information-request")).singleElement().matches(one -> gives(one, "48"));
    assertThat(letters("transmittal")).hasSize(1);
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @Test
  void ofAPreservationAndARequestForTheSameDataNothingIsAskedTwice() {
    NewRequest both = Registered.complete(Assistance.PRESERVATION, Assistance.STORED_DATA);
    triaged(Registered.without("facts", both));

    Letter question = letters("information-request").get(0);
    assertThat(letters("information-request")).hasSize(1);
    assertThat(gives(question, "48")).isTrue();
    List<String> asked =
        question
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("(?:\\d+\\.|-) .*"))
            .toList();
    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void anEmergencyIsAskedAboutAndExecutedInHours() {
    triaged(Registered.emergency(Registered.without("purpose", complete())));
    assertThat(letters("information-request")).singleElement().matches(one -> gives(one, "48"));
    assertThat(walk.file().file().comesFirst()).isTrue();

    triaged(Registered.emergency(complete()));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(letters("transmittal")).singleElement().matches(one -> gives(one, "24"));
  }

  private static NewRequest complete() {
    return Registered.complete(Assistance.STORED_DATA);
  }

  private static boolean gives(Letter letter, String hours) {
    return letter.period().filter((hours + " hours")::equals).isPresent();
  }

  private void triaged(NewRequest request) {
    walk = walks.register(request);
    walk.take("triage-request", TRIAGE);
  }

  private List<Letter> letters(String kind) {
    return walk.letters().stream().filter(letter -> letter.kind().id().equals(kind)).toList();
  }
}
