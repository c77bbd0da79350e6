package org.rogatory.deadlines.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The days of the office: where they begin and end, and on which of them it works. The day from
 * which a limit runs is not counted, and a day belongs to a limit until it has ended. A limit in
 * days of the calendar whose last day is no working day ends with the next working day.
 */
public final class OfficeCalendar {

  static final int HOURS_OF_A_DAY = 24;

  private final ZoneId zone;
  private final Set<DayOfWeek> weeklyDaysOff;
  private final Predicate<LocalDate> otherDaysOff;

  /**
   * @param zone where its days begin and end
   * @param weeklyDaysOff the days of every week on which it does not work
   * @param otherDaysOff says of a day whether it is off for another reason
   */
  public OfficeCalendar(
      ZoneId zone, Set<DayOfWeek> weeklyDaysOff, Predicate<LocalDate> otherDaysOff) {
    this.zone = zone;
    this.weeklyDaysOff = Set.copyOf(weeklyDaysOff);
    this.otherDaysOff = otherDaysOff;
  }

  /** The zone in which its days begin and end. */
  public ZoneId zone() {
    return zone;
  }

  /** The day that it is at the office at an instant. */
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** Whether the office works on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return !isWeeklyDayOff(day) && !otherDaysOff.test(day);
  }

  /** The first instant of a day. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The first instant that no longer belongs to a day. */
  public Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  /**
   * The last day of a limit that runs from a day. Hours are counted as the days that they fill, as
   * is right where only the date is told to others.
   */
  public LocalDate lastDay(LocalDate from, TimeLimit limit) {
    return switch (limit.unit()) {
      case HOURS -> from.plusDays(limit.inDays().amount());
      case DAYS -> workingDayFrom(from.plusDays(limit.amount()));
      case WORKING_DAYS -> after(from, limit.amount());
    };
  }

  /** When a limit is over that runs from an instant: hours exactly, days with their end. */
  public Instant until(Instant from, TimeLimit limit) {
    return limit.unit() == TimeLimit.Unit.HOURS
        ? from.plus(Duration.ofHours(limit.amount()))
        : endOf(lastDay(dayOf(from), limit));
  }

  /**
   * The start of the day that lies so many days before another, or so many hours before its end.
   */
  public Instant ahead(LocalDate lastDay, Instant until, TimeLimit by) {
    return switch (by.unit()) {
      case HOURS -> until.minus(Duration.ofHours(by.amount()));
      case DAYS -> startOf(lastDay.minusDays(by.amount()));
      case WORKING_DAYS -> startOf(before(lastDay, by.amount()));
    };
  }

  /** The end of so many days after a last day, or so many hours after its end. */
  public Instant late(LocalDate lastDay, Instant until, TimeLimit by) {
    if (by.amount() == 0 || by.unit() == TimeLimit.Unit.HOURS) {
      return until.plus(Duration.ofHours(by.amount()));
    }
    Instant counted = endOf(lastDay(lastDay, by));
    return counted.isBefore(until) ? until : counted;
  }

  /** The day itself where the office works on it, else the next one on which it does. */
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The days off after one day up to another that are off for another reason than the week's. */
  public List<LocalDate> holidays(LocalDate after, LocalDate upTo) {
    return after
        .plusDays(1)
        .datesUntil(upTo.plusDays(1))
        .filter(day -> !isWeeklyDayOff(day) && otherDaysOff.test(day))
        .toList();
  }

  private LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    for (int counted = 0; counted < workingDays; counted++) {
      last = workingDayFrom(last.plusDays(1));
    }
    return last;
  }

  private LocalDate before(LocalDate day, int workingDays) {
    LocalDate first = day;
    for (int counted = 0; counted < workingDays; counted++) {
      do {
        first = first.minusDays(1);
      } while (!isWorkingDay(first));
    }
    return first;
  }

  private boolean isWeeklyDayOff(LocalDate day) {
    return weeklyDaysOff.contains(day.getDayOfWeek());
  }
}
