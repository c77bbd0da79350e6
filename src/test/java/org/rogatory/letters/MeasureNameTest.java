package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.letters.saying.MeasureName;

class MeasureNameTest {

  @ParameterizedTest
  @CsvSource({
    "Records of 2026.,Records of 2026.",
    "账户记录。,账户记录。",
    "' Mailbox at Parlour Inc. ',Mailbox at Parlour Inc.",
    ","
  })
  void aDescriptionStandsAsItWasWritten(String typed, String named) {
    assertThat(new MeasureName(1, Assistance.DOCUMENTS, typed).description()).isEqualTo(named);
  }
}
