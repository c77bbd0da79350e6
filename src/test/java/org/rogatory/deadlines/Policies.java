package org.rogatory.deadlines;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.rogatory.deadlines.calendar.CalendarFile;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.DeadlineKinds;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.deadlines.reckoning.Reckoning;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.incoming.clocks.RequestClocks;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.course.RequestLimits;
import org.rogatory.information.InformationDeadline;

/** The packed policy, and calendars to count by. */
final class Policies {

  static final Home HOME = new Home(Path.of("target/empty-home"));
  static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final KnownDeadlines KNOWN =
      new KnownDeadlines(
          List.of(
              new DeadlineKinds(List.of(RequestDeadline.values())),
              new DeadlineKinds(List.of(InformationDeadline.values()))));
  private static final TimeLimits LIMITS = TimeLimits.read(HOME, KNOWN);
  private static final RequestLimits FOR_REQUESTS = RequestLimits.read(HOME);

  private Policies() {}

  /** The limits as they are packed. */
  static TimeLimits limits() {
    return LIMITS;
  }

  /** What there is besides for requests. */
  static RequestLimits forRequests() {
    return FOR_REQUESTS;
  }

  /** The kinds of time limits of all courses. */
  static KnownDeadlines known() {
    return KNOWN;
  }

  /** Counts the dates of requests by the limits as they are packed. */
  static Reckoning reckoning(OfficeCalendar calendar) {
    return new Reckoning(LIMITS, calendar, List.of(new RequestClocks(FOR_REQUESTS)));
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
