package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A request for service, from receipt to the sent result, 40(3)(b), 40(17). */
@RogatoryTest
@Tag("database")
class ThinLineTest {

  @Autowired Walks walks;

  @Test
  void aServiceIsCarriedOutAndAnswered() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));

    walk.sendLetter();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.issueLetter();
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Served in person on 20 November.','reassess':false}");
    walk.issueLetter();
    walk.sendLetter();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(walk.file().state()).isEqualTo(RequestState.EXECUTED);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.openTasks()).isEmpty();
    assertThat(walk.journalIsSound()).isTrue();
  }
}
