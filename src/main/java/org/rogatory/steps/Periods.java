package org.rogatory.steps;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.rogatory.convention.Clocks;
import org.rogatory.convention.Counted;
import org.rogatory.deadlines.DeadlineKind;
import org.rogatory.deadlines.OfficeCalendar;
import org.rogatory.deadlines.TimeLimit;
import org.rogatory.deadlines.TimeLimits;
import org.rogatory.register.CountryCode;
import org.rogatory.register.Register;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.springframework.stereotype.Component;

/** The days that letters state, counted by the office's time limits and calendar. */
@Component
class Periods {

  private static final ZoneId LAST_TO_END = ZoneId.of("Etc/GMT+12");

  private final TimeLimits limits;
  private final OfficeCalendar calendar;
  private final Register register;

  Periods(TimeLimits limits, OfficeCalendar calendar, Register register) {
    this.limits = limits;
    this.calendar = calendar;
    this.register = register;
  }

  /** By when supplementary information is asked for, 40(16). */
  LocalDate information(LocalDate from) {
    return calendar.lastDay(from, within(DeadlineKind.INFORMATION_REPLY));
  }

  /** By when it is asked for in a reminder. */
  LocalDate informationReminded(LocalDate from) {
    return calendar.lastDay(from, limits.information().afterReminder());
  }

  /** By when a consultation asks for a reply, 40(28); within days where data are preserved. */
  LocalDate consultation(Measure measure, LocalDate from) {
    boolean fast = measure.assistance().family().hasClosedGrounds();
    return calendar.lastDay(
        from, fast ? limits.fastConsultation() : within(DeadlineKind.CONSULTATION_REPLY));
  }

  /** The period of a consultation that was sent on a day, over when it has ended in both places. */
  Counted stated(Measure measure, LocalDate sentOn) {
    LocalDate last = consultation(measure, sentOn);
    int days = Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(sentOn, last)));
    return Clocks.statedPeriod(sentOn, days, calendar.zone(), zoneOf(measure.request()));
  }

  /** Where the State's zone is unknown, the one in which every day ends last. */
  private ZoneId zoneOf(Request request) {
    return register
        .state(CountryCode.of(request.origin().requestingState()))
        .zone()
        .orElse(LAST_TO_END);
  }

  /** By when the competent authority is to report; sooner where the request is urgent. */
  LocalDate execution(Measure measure, LocalDate from) {
    boolean expedited = measure.request().priority().comesFirst();
    return calendar.lastDay(from, limits.execution(measure.assistance(), expedited));
  }

  /** By when it is to report once it was asked to hurry. */
  LocalDate executionChased(LocalDate from) {
    return calendar.lastDay(from, limits.execution().afterChaser());
  }

  private TimeLimit within(DeadlineKind kind) {
    return limits.within(kind);
  }
}
