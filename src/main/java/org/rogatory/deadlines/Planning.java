package org.rogatory.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the office's policy and calendar make of a limit: how it is counted and what is planned. */
final class Planning {

  private final TimeLimits limits;
  private final OfficeCalendar calendar;
  private final Counting counting;

  Planning(TimeLimits limits, OfficeCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
    this.counting = new Counting(calendar);
  }

  TimeLimits limits() {
    return limits;
  }

  OfficeCalendar calendar() {
    return calendar;
  }

  Counting counting() {
    return counting;
  }

  /** The limit that the office sets for this kind, counted from an entry. */
  Due within(DeadlineKind kind, Noted from) {
    return counting.within(from, limits.within(kind));
  }

  /** Reminders, consequence and escalation of a limit that runs since an instant. */
  Plan plan(DeadlineKind kind, Due due, Instant since) {
    return new Plan(reminders(kind, due, since), consequence(kind, due), escalation(kind, due));
  }

  private List<Instant> reminders(DeadlineKind kind, Due due, Instant since) {
    List<Instant> reminders = new ArrayList<>();
    limits.rule(kind).remind().stream()
        .map(by -> calendar.ahead(due.lastDay(), due.until(), by))
        .filter(at -> !at.isBefore(since))
        .forEach(reminders::add);
    if (!kind.isDuty()) {
      reminders.add(due.until());
    }
    return reminders;
  }

  private Optional<Instant> consequence(DeadlineKind kind, Due due) {
    return switch (kind) {
      case CONSULTATION_REPLY, INFORMATION_REPLY, EXECUTION -> Optional.of(due.until());
      case POSTPONEMENT_REVIEW -> Optional.of(calendar.startOf(due.lastDay()));
      default -> Optional.empty();
    };
  }

  private Optional<Instant> escalation(DeadlineKind kind, Due due) {
    return limits.rule(kind).escalate().map(by -> calendar.late(due.lastDay(), due.until(), by));
  }
}
