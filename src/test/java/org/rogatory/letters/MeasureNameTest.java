package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.letters.saying.MeasureName;

class MeasureNameTest {

  @ParameterizedTest
  @CsvSource({"Records of 2026.,Records of 2026", "账户记录。,账户记录", "No. 5,No. 5", ","})
  void aDescriptionThatIsASentenceStandsInsideAnother(String typed, String named) {
    assertThat(new MeasureName(1, Assistance.DOCUMENTS, typed).description()).isEqualTo(named);
  }
}
