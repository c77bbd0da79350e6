package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.clocks.Hold;

@Clause("42(8)")
class ClocksTest {

  private static final Instant EFFECT = Instant.parse("2026-09-24T10:00:00Z");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  static List<Table.Row> clocks() {
    return Table.rows("clocks.csv");
  }

  static List<Table.Row> holds() {
    return Table.rows("holds.csv");
  }

  static List<Table.Row> orders() {
    return Table.rows("orders.csv");
  }

  @ParameterizedTest
  @MethodSource("clocks")
  @Clause({"25(2)", "40(28)", "40(13)"})
  void aTimeLimitIsCountedAsTheTableSays(Table.Row row) {
    ZoneId zone = ZoneId.of(row.get("zone"));

    CountedPeriod counted =
        switch (row.get("clock")) {
          case "preservation" -> Clocks.preservationMinimum(Instant.parse(row.get("from")), zone);
          case "domestic-order" -> Clocks.domesticOrder(LocalDate.parse(row.get("from")), zone);
          case "stated-period" ->
              Clocks.statedPeriod(
                  LocalDate.parse(row.get("from")),
                  Integer.parseInt(row.get("length")),
                  zone,
                  ZoneId.of(row.get("other-zone")));
          case "written-confirmation" ->
              Clocks.writtenConfirmation(
                  Instant.parse(row.get("from")),
                  zone,
                  Duration.ofHours(Long.parseLong(row.get("length"))));
          default -> throw new IllegalArgumentException(row.toString());
        };

    assertThat(counted.lastDay()).isEqualTo(row.get("last-day"));
    assertThat(counted.until()).isEqualTo(row.get("until"));
    assertThat(counted.provision()).hasToString(row.get("provision"));
  }

  @ParameterizedTest
  @MethodSource("holds")
  void dataAreHeldAsTheTableSays(Table.Row row) {
    Hold hold = Clocks.preservationHold(EFFECT, PARIS, Hold.FollowUp.of(row.get("follow-up")));

    assertThat(hold.state().id()).isEqualTo(row.get("state"));
    assertThat(hold.releasableFrom().map(Instant::toString).orElse("none"))
        .isEqualTo(row.get("releasable"));
    assertThat(hold.minimum().lastDay()).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @MethodSource("orders")
  @Clause("25(2)")
  void aDomesticOrderRunsForNinetyDaysAtMost(Table.Row row) {
    assertThat(
            Clocks.domesticOrderTooLong(
                    LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end")))
                .stream()
                .map(violation -> violation.provision().text()))
        .isEqualTo(row.provisions("violation"));
  }

  /**
   * Whatever the hour and the zone, daylight saving or not: sixty full days at least, and less than
   * two more.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "America/New_York",
        "Africa/Cairo",
        "Australia/Lord_Howe",
        "Asia/Tehran",
        "Pacific/Apia",
        "UTC"
      })
  void aPreservationIsNeverReleasedBeforeSixtyFullDays(String id) {
    ZoneId zone = ZoneId.of(id);
    Random random = new Random(42);

    for (int i = 0; i < 500; i++) {
      Instant effect = EFFECT.plus(random.nextInt(3 * 365 * 24 * 60), ChronoUnit.MINUTES);
      CountedPeriod counted = Clocks.preservationMinimum(effect, zone);

      Instant sixtyDaysLater = effect.atZone(zone).plusDays(60).toInstant();
      assertThat(counted.until()).isAfter(sixtyDaysLater);
      assertThat(counted.until())
          .isBeforeOrEqualTo(effect.plus(Duration.ofDays(61)).plus(Duration.ofHours(2)));
      assertThat(counted.until().atZone(zone).toLocalDate())
          .isEqualTo(counted.lastDay().plusDays(1));
    }
  }

  @Test
  void aPeriodOfNoDaysIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clocks.statedPeriod(LocalDate.parse("2027-02-01"), 0, PARIS, PARIS));
  }
}
