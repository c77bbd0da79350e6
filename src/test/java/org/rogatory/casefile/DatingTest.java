package org.rogatory.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journal.Moment;

class DatingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

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
  @ValueSource(
      strings = {"1976-11-19T12:00:00Z", "0001-01-01T00:00:00Z", "2026-11-20T12:00:00.001Z"})
  void nothingArrivesInAnotherAgeOrInTheFuture(Instant received) {
    Moment said = new Moment(received, ZoneOffset.UTC);

    assertThatThrownBy(() -> Dating.arrival(said, NOW, VIENNA)).isInstanceOf(BadInput.class);
  }

  @Test
  void theDayOfArrivalIsCountedAtTheOffice() {
    Moment said = new Moment(Instant.parse("2026-11-19T23:30:00Z"), ZoneOffset.UTC);

    assertThat(Dating.arrival(said, NOW, VIENNA).day()).isEqualTo(DAY);
  }
}
