package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;

/** Counts limits by the office's calendar and says how. */
public final class Counting {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final OfficeCalendar calendar;

  Counting(OfficeCalendar calendar) {
    this.calendar = calendar;
  }

  /** A limit that runs from an entry. */
  Due within(ReadEntry from, TimeLimit limit) {
    Instant start = from.happened().at();
    Instant until = calendar.until(start, limit);
    return switch (limit.unit()) {
      case HOURS ->
          new Due(
              calendar.dayOf(until.minusMillis(1)),
              until,
              how("hours", from, minute(start), limit.amount(), minute(until)));
      case DAYS -> new Due(last(until), until, days(from, limit));
      case WORKING_DAYS -> new Due(last(until), until, workingDays(from, limit));
    };
  }

  /** A day that was said to others or by them; it belongs to the limit to its end here. */
  public Due on(LocalDate day, Reason how) {
    return new Due(day, calendar.endOf(day), how);
  }

  /**
   * How a limit is counted, in words: the message {@code deadline.how.} with this key. Its
   * arguments are the entry's number, the day on which that happened, then the rest.
   */
  public Reason stated(String key, ReadEntry from, Object... rest) {
    return how(key, from, dayOf(from), rest);
  }

  /** An instant as date and time at the office. */
  public String minute(Instant at) {
    return MINUTE.format(at.atZone(calendar.zone()));
  }

  private Reason days(ReadEntry from, TimeLimit limit) {
    LocalDate counted = dayOf(from).plusDays(limit.amount());
    LocalDate last = calendar.workingDayFrom(counted);
    return last.equals(counted)
        ? stated("days", from, limit.amount(), last)
        : stated("days-extended", from, limit.amount(), last, counted);
  }

  private Reason workingDays(ReadEntry from, TimeLimit limit) {
    LocalDate last = calendar.lastDay(dayOf(from), limit);
    List<LocalDate> skipped = calendar.holidays(dayOf(from), last);
    return skipped.isEmpty()
        ? stated("working-days", from, limit.amount(), last)
        : stated("working-days-holidays", from, limit.amount(), last, joined(skipped));
  }

  private LocalDate dayOf(ReadEntry from) {
    return calendar.dayOf(from.happened().at());
  }

  private LocalDate last(Instant until) {
    return calendar.dayOf(until.minusMillis(1));
  }

  private static String joined(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  private static Reason how(String key, ReadEntry from, Object day, Object... rest) {
    Object[] args = new Object[rest.length + 2];
    args[0] = from.number();
    args[1] = day;
    System.arraycopy(rest, 0, args, 2, rest.length);
    return Reason.of("deadline.how." + key, args);
  }
}
