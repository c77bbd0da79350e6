package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.deadlines.calendar.CalendarFile;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyFile;

class OfficeCalendarTest {

  private final OfficeCalendar calendar = Policies.calendar();

  @ParameterizedTest(name = "{1} from {0} end on {2}")
  @CsvSource({
    // a Friday: the weekend is not counted
    "2026-11-06, 1 working day,    2026-11-09",
    "2026-11-06, 3 working days,   2026-11-11",
    // begun on a Sunday
    "2026-11-08, 1 working day,    2026-11-09",
    // 8 December is a public holiday
    "2026-12-07, 1 working day,    2026-12-09",
    "2026-12-04, 5 working days,   2026-12-14",
    // over the end of the year: 24, 25, 31 December, 1 and 6 January are off
    "2026-12-23, 1 working day,    2026-12-28",
    "2026-12-23, 5 working days,   2027-01-05",
    "2026-12-23, 6 working days,   2027-01-07",
    // days of the calendar run through, but do not end on a day off
    "2026-11-06, 7 days,           2026-11-13",
    "2026-11-06, 2 days,           2026-11-09",
    "2026-12-01, 7 days,           2026-12-09",
    "2026-12-23, 1 day,            2026-12-28",
    // February of a leap year
    "2028-02-28, 1 day,            2028-02-29",
    // hours are the days that they fill, whatever days
    "2026-11-06, 24 hours,         2026-11-07",
    "2026-11-06, 25 hours,         2026-11-08",
    "2026-11-06, 48 hours,         2026-11-08",
    "2026-11-06, 0 hours,          2026-11-06",
  })
  void aLimitHasItsLastDay(LocalDate from, String limit, LocalDate last) {
    assertThat(calendar.lastDay(from, TimeLimit.of(limit))).isEqualTo(last);
  }

  @Test
  void aDayThatChangesTheClockIsStillOneDayAndHoursAreHours() {
    Instant noonBefore = Instant.parse("2026-03-28T11:00:00Z");

    assertThat(calendar.until(noonBefore, TimeLimit.of("24 hours")))
        .isEqualTo(Instant.parse("2026-03-29T11:00:00Z"));
    assertThat(calendar.until(noonBefore, TimeLimit.of("1 working day")))
        .isEqualTo(Instant.parse("2026-03-30T22:00:00Z"));
    assertThat(calendar.until(Instant.parse("2026-10-23T11:00:00Z"), TimeLimit.of("1 day")))
        .as("24 October 2026 is a Saturday, 26 October a holiday in winter time")
        .isEqualTo(Instant.parse("2026-10-27T23:00:00Z"));
  }

  @Test
  void aDayThatBeginsAtOneInTheMorningEndsWhereTheNextBegins() {
    OfficeCalendar cairo = Policies.calendar(ZoneId.of("Africa/Cairo"));

    assertThat(cairo.startOf(LocalDate.of(2026, 4, 24)))
        .isEqualTo(Instant.parse("2026-04-23T22:00:00Z"));
    assertThat(cairo.endOf(LocalDate.of(2026, 4, 23)))
        .isEqualTo(cairo.startOf(LocalDate.of(2026, 4, 24)));
  }

  @Test
  void theOfficeSaysWhichFurtherDaysItWorksOrNot() {
    OfficeCalendar own =
        calendar(
            """
            weekly-days-off: [friday]
            public-holidays: country
            days-off: [12-24, 2026-11-05]
            working-days: [2026-12-08]
            """,
            "AT");

    assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 5))).isFalse();
    assertThat(own.isWorkingDay(LocalDate.of(2027, 11, 5))).as("a Friday").isFalse();
    assertThat(own.isWorkingDay(LocalDate.of(2026, 11, 7))).as("a Saturday").isTrue();
    assertThat(own.isWorkingDay(LocalDate.of(2026, 12, 8))).as("holiday, but worked").isTrue();
    assertThat(own.isWorkingDay(LocalDate.of(2027, 12, 8))).isFalse();
    assertThat(own.isWorkingDay(LocalDate.of(2029, 12, 24))).isFalse();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource({
    "AT, 2026-10-26",
    "BR, 2026-09-07",
    "GH, 2028-03-06",
    "KE, 2027-10-20",
    "QA, 2026-12-18",
    "SN, 2027-04-04",
    // a Saturday's holiday is observed on the Friday before, which lies in another year
    "US, 2027-12-31",
  })
  void thePublicHolidaysOfManyTerritoriesAreKnown(String territory, LocalDate holiday) {
    OfficeCalendar there = calendar("public-holidays: country", territory);

    assertThat(there.isWorkingDay(holiday)).isFalse();
    assertThat(there.isWorkingDay(holiday.minusDays(2))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "weekly-days-off: [Caturday] | line 1: \"Caturday\" does not fit here: one of monday, ",
        "weekly-days-off: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]"
            + " | line 1: \"weekly-days-off\" does not fit here: no day is left",
        "public-holidays: none\\ndays-off: [13-45] | line 2",
        "public-holidays: lunar | one of country, none is expected",
        "public-holidays: country | no public holidays are known of \"XA\"",
        "public-holidays: none\\nday-off: [12-24] | line 2: \"day-off\" is not known here",
      })
  void whatMakesNoSenseIsNamedWithItsLine(String text, String complaint) {
    assertThatThrownBy(() -> calendar(text.replace("\\n", "\n"), "XA"))
        .isInstanceOf(PolicyError.class)
        .hasMessageStartingWith("config/calendar.yml, line ")
        .hasMessageContaining(complaint);
  }

  private static OfficeCalendar calendar(String file, String country) {
    return CalendarFile.of(PolicyFile.parse(CalendarFile.PATH, file), country)
        .calendar(Policies.VIENNA, country);
  }
}
