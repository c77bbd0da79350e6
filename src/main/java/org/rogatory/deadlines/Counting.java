package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.convention.Reason;

/** Counts limits by the office's calendar and says how. */
final class Counting {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final OfficeCalendar calendar;

  Counting(OfficeCalendar calendar) {
    this.calendar = calendar;
  }

  /** A limit that runs from an entry. */
  Due within(Noted from, TimeLimit limit) {
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
  Due on(LocalDate day, Reason how) {
    return new Due(day, calendar.endOf(day), how);
  }

  /** How in words: the entry's number, then the day of what it says, then the rest. */
  Reason stated(String key, Noted from, Object... rest) {
    return how(key, from, dayOf(from), rest);
  }

  /** An instant as date and time at the office. */
  String minute(Instant at) {
    return MINUTE.format(at.atZone(calendar.zone()));
  }

  private Reason days(Noted from, TimeLimit limit) {
    LocalDate counted = dayOf(from).plusDays(limit.amount());
    LocalDate last = calendar.workingDayFrom(counted);
    return last.equals(counted)
        ? stated("days", from, limit.amount(), last)
        : stated("days-extended", from, limit.amount(), last, counted);
  }

  private Reason workingDays(Noted from, TimeLimit limit) {
    LocalDate last = calendar.lastDay(dayOf(from), limit);
    List<LocalDate> skipped = calendar.holidays(dayOf(from), last);
    return skipped.isEmpty()
        ? stated("working-days", from, limit.amount(), last)
        : stated("working-days-holidays", from, limit.amount(), last, joined(skipped));
  }

  private LocalDate dayOf(Noted from) {
    return calendar.dayOf(from.happened().at());
  }

  private LocalDate last(Instant until) {
    return calendar.dayOf(until.minusMillis(1));
  }

  private static String joined(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  private static Reason how(String key, Noted from, Object day, Object... rest) {
    Object[] args = new Object[rest.length + 2];
    args[0] = from.number();
    args[1] = day;
    System.arraycopy(rest, 0, args, 2, rest.length);
    return Reason.of("deadline.how." + key, args);
  }
}
