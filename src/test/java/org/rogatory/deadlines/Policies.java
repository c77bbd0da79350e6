package org.rogatory.deadlines;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.rogatory.home.Home;
import org.rogatory.home.Office;

/** The packed policy, and calendars to count by. */
final class Policies {

  static final Home HOME = new Home(Path.of("target/empty-home"));
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final TimeLimits LIMITS = TimeLimits.read(HOME);

  private Policies() {}

  /** The limits as they are packed. */
  static TimeLimits limits() {
    return LIMITS;
  }

  /** The calendar as it is packed: Austria's holidays. */
  static OfficeCalendar calendar() {
    return CalendarFile.read(HOME, Office.read(HOME));
  }

  /** Weekends and these days off, in a zone. */
  static OfficeCalendar calendar(ZoneId zone, LocalDate... off) {
    return new OfficeCalendar(zone, WEEKEND, Set.of(off)::contains);
  }
}
