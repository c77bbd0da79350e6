package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.Walks;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationState;
import org.rogatory.information.SpontaneousInformation;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The samples of spontaneous information stand where people can go on with them. */
@RogatoryTest
class InformationSamplesTest {

  @Autowired InformationSamples samples;
  @Autowired InformationFiles files;
  @Autowired Walks walks;

  @Test
  void oneIsToBeAssessedAndOneToBeWritten() {
    List<Reference> both = samples.register();

    SpontaneousInformation received = files.whole(both.get(0));
    assertThat(received.state()).isEqualTo(InformationState.RECEIVED);
    assertThat(received.confidentiality().until().orElseThrow()).isAfter(LocalDate.now());
    assertThat(received.text()).contains("invented");
    assertThat(walks.of(both.get(0)).openSteps()).containsExactly("assess-information");
    SpontaneousInformation sent = files.whole(both.get(1));
    assertThat(sent.provision()).hasToString("51");
    assertThat(sent.text()).contains("invented");
    assertThat(walks.of(both.get(1)).openSteps()).containsExactly("write-information");
  }
}
