package org.rogatory.requests;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;

class DatingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({"2026-11-20", "2026-11-21", "1999-01-01", ","})
  void aRequestIsWrittenBeforeItArrivesWhereItWasWritten(LocalDate dated) {
    assertThatCode(() -> Dating.check(dated, DAY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "1976-11-19", "0001-01-01"})
  void notAfterwardsNorInAnotherAge(LocalDate dated) {
    assertThatThrownBy(() -> Dating.check(dated, DAY)).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1976-11-19", "0001-01-01"})
  void norDoesItArriveInAnotherAge(LocalDate received) {
    assertThatThrownBy(() -> Dating.checkArrival(received, DAY)).isInstanceOf(BadInput.class);
  }
}
