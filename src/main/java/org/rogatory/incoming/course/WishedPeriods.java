package org.rogatory.incoming.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.incoming.Measure;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * The periods that letters give where the requesting State suggests a day for its answer, 40(26),
 * or was told one: a usual period that would end after that day ends with it, and is never shorter
 * than the office's least. The letter says why. A day that has passed shortens nothing.
 */
@Component
@Clause("40(26), 1st sentence")
public class WishedPeriods {

  private final Letterwriter writer;
  private final RequestLimits.Suggested least;
  private final OfficeCalendar calendar;

  WishedPeriods(Letterwriter writer, RequestLimits limits, OfficeCalendar calendar) {
    this.writer = writer;
    this.least = limits.suggestedAnswer();
    this.calendar = calendar;
  }

  /** What the requesting State has to answer us on these measures. */
  public Period ofState(TimeLimit usual, Collection<Measure> concerned) {
    return period(usual, least.leastReply(), concerned, "letter.wished.state");
  }

  /** What a competent authority has to report on a measure. */
  public Period ofAuthority(TimeLimit usual, Measure measure) {
    return period(usual, least.leastReport(), List.of(measure), "letter.wished.authority");
  }

  private Period period(
      TimeLimit usual, TimeLimit shortest, Collection<Measure> concerned, String words) {
    List<LocalDate> days =
        concerned.stream()
            .map(Measure::expectedBy)
            .flatMap(Optional::stream)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    Period period = writer.period(usual);
    for (LocalDate wished : days) {
      if (lastFor(shortest, wished).isAfter(lastFor(usual, wished))) {
        period = ending(wished, usual, shortest, words, period);
      }
    }
    return period;
  }

  /** The usual one while it ends in time; then until that day, then the least; then as before. */
  private Period ending(
      LocalDate wished, TimeLimit usual, TimeLimit shortest, String words, Period passed) {
    Period plain = writer.period(usual);
    Period little = writer.period(shortest);
    Period near =
        new Period(
            little.limit(),
            little.said(),
            null,
            writer.saying(words + ".near", Words.of(wished)),
            new Period.Then(wished, passed));
    Period capped =
        new Period(
            plain.limit(),
            plain.said(),
            wished,
            writer.saying(words + ".latest", Words.of(wished)),
            new Period.Then(lastFor(shortest, wished), near));
    return new Period(
        plain.limit(), plain.said(), null, null, new Period.Then(lastFor(usual, wished), capped));
  }

  /** The last day from which a period does not reach beyond another day. */
  private LocalDate lastFor(TimeLimit limit, LocalDate end) {
    LocalDate day = end;
    while (calendar.lastDay(day, limit).isAfter(end)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
