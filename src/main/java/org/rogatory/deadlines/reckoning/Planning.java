package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.calendar.TimeLimit;

/** How limits are counted, and what is planned about them, by the office's policy and calendar. */
public final class Planning {

  private final TimeLimits limits;
  private final OfficeCalendar calendar;
  private final Counting counting;

  Planning(TimeLimits limits, OfficeCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
    this.counting = new Counting(calendar);
  }

  /** How long things may take in this office. */
  public TimeLimits limits() {
    return limits;
  }

  /** The days of the office. */
  public OfficeCalendar calendar() {
    return calendar;
  }

  /** Counts limits and says how. */
  public Counting counting() {
    return counting;
  }

  /** The limit that the office sets for this kind, counted from an entry. */
  public Due within(DeadlineKind kind, ReadEntry from) {
    return counting.within(from, limits.within(kind));
  }

  /** Such a limit, counted from an entry. */
  public Due within(ReadEntry from, TimeLimit limit) {
    return counting.within(from, limit);
  }

  /** Reminders, consequence and escalation of a limit that runs since an instant. */
  public PlannedActions actions(DeadlineKind kind, Due due, Instant since) {
    return new PlannedActions(
        reminders(kind, due, since), consequence(kind, due), escalation(kind, due));
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
    return switch (kind.effect()) {
      case NONE -> Optional.empty();
      case WHEN_OVER -> Optional.of(due.until());
      case ON_THE_LAST_DAY -> Optional.of(calendar.startOf(due.lastDay()));
    };
  }

  private Optional<Instant> escalation(DeadlineKind kind, Due due) {
    return limits.rule(kind).escalate().map(by -> calendar.late(due.lastDay(), due.until(), by));
  }
}
