package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in a letter's text move together with the days of the file. */
class DateShiftTest {

  @ParameterizedTest(name = "{1} + {0} days")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0   | by 15 December 2026                     | by 15 December 2026
          3   | On 24 September 2026 your               | On 27 September 2026 your
          30  | 2 November 2026                         | 2 December 2026
          60  | 2 November 2026                         | 1 January 2027
          10  | Between 3 and 19 September 2026         | Between 13 and 29 September 2026
          20  | Between 3 and 19 September 2026         | Between 23 September and 9 October 2026
          5   | 1 September to 5 November 2026, UTC     | 6 September to 10 November 2026, UTC
          100 | 1 September to 5 November 2026          | 10 December 2026 to 13 February 2027
          40  | 1 August 2026 00:00 UTC to 24 September 2026 23:59 | 10 September 2026 00:00 UTC to 3 November 2026 23:59
          30  | From March to June 2026 the accused     | From April to July 2026 the accused
          3   | in January 2027                         | in January 2027
          20  | in January 2027                         | in February 2027
          50  | born 4 May 1979, national of XF         | born 4 May 1979, national of XF
          50  | the period is 2025 and 2026             | the period is 2025 and 2026
          50  | XB-MJ-2026-0417, 88/2026                | XB-MJ-2026-0417, 88/2026
          """)
  void movesDates(long days, String text, String moved) {
    assertThat(new DateShift(days).of(text, Locale.ENGLISH)).isEqualTo(moved);
  }

  @Test
  void movesFrenchDates() {
    assertThat(new DateShift(10).of("le 22 février 2027", Locale.FRENCH))
        .isEqualTo("le 4 mars 2027");
  }

  @Test
  void keepsTheLineBreakWithinADate() {
    assertThat(new DateShift(1).of("by 15 December\n2026", Locale.ENGLISH))
        .isEqualTo("by 16 December\n2026");
  }
}
