package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/**
 * A time limit of a file. It says nothing that time alone changes: whether it is overdue is a
 * comparison with the time at which one asks.
 *
 * @param matter what in the file it is about
 * @param kind which limit
 * @param entry the number of the entry from which it runs
 * @param since when that happened
 * @param due when it is over, and how that was counted
 * @param provision the provision that it serves; empty where it rests on the office's policy, or
 *     where another treaty takes that provision's place
 * @param planned what is to be done about it
 * @param done what of that has been done
 * @param ending what stopped it; empty as long as it runs
 */
public record Deadline(
    Matter matter,
    DeadlineKind kind,
    int entry,
    Moment since,
    Due due,
    Optional<Provision> provision,
    PlannedActions planned,
    DoneActions done,
    Optional<Ending> ending) {

  /** Those that run first, by their ends; then those that were stopped, the latest first. */
  public static final Comparator<Deadline> ORDER =
      Comparator.comparing((Deadline deadline) -> !deadline.isRunning())
          .thenComparing(Deadline::place)
          .thenComparing(deadline -> deadline.matter.toString())
          .thenComparing(deadline -> deadline.kind.id())
          .thenComparing(Deadline::entry);

  /** Whether nothing has stopped it. */
  public boolean isRunning() {
    return ending.isEmpty();
  }

  /** Whether it runs although it is over at this time: somebody is late. */
  public boolean isOverdue(Instant now) {
    return isRunning() && kind.isDuty() && !now.isBefore(due.until());
  }

  /** Whether its day is still to come, or to be met: what only ends is over once that was told. */
  public boolean isAwaited() {
    boolean told = done.remindedFor().filter(last -> !last.isBefore(due.until())).isPresent();
    return isRunning() && (kind.isDuty() || !told);
  }

  /** Whether it was stopped in time. */
  public boolean isMet() {
    return ending.filter(end -> end.happened().at().isBefore(due.until())).isPresent();
  }

  /** When something is to be done about it next; empty where nothing is left to do. */
  public Optional<Instant> nextStep() {
    if (!isRunning()) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(consequence(), escalation()).flatMap(Optional::stream), openReminders())
        .min(Comparator.naturalOrder());
  }

  /**
   * What is to be done about it by then. Of several missed reminders only the last one is given. No
   * reminder is given once the limit's passing has its effect or the supervisors are told.
   */
  public List<DueAction> dueActions(Instant now) {
    if (!isRunning()) {
      return List.of();
    }
    List<DueAction> dueActions = new ArrayList<>();
    consequence()
        .filter(at -> !at.isAfter(now))
        .ifPresent(at -> dueActions.add(new DueAction(DueAction.Kind.DRAW_CONSEQUENCE, at)));
    escalation()
        .filter(at -> !at.isAfter(now))
        .ifPresent(at -> dueActions.add(new DueAction(DueAction.Kind.ESCALATE, at)));
    if (dueActions.isEmpty()) {
      openReminders()
          .filter(at -> !at.isAfter(now))
          .max(Comparator.naturalOrder())
          .ifPresent(at -> dueActions.add(new DueAction(DueAction.Kind.REMIND, at)));
    }
    return dueActions;
  }

  /** When its passing has an effect that it has not had yet. */
  public Optional<Instant> consequence() {
    return planned.consequence().filter(at -> !done.drawn());
  }

  /** When the supervisors are to be told who have not been told yet. */
  public Optional<Instant> escalation() {
    return planned.escalation().filter(at -> !done.escalated());
  }

  private Stream<Instant> openReminders() {
    return planned.reminders().stream()
        .filter(at -> !done.escalated() && !done.drawn())
        .filter(at -> done.remindedFor().filter(last -> !at.isAfter(last)).isEmpty());
  }

  private long place() {
    return ending
        .map(end -> -end.happened().at().toEpochMilli())
        .orElse(due.until().toEpochMilli());
  }

  Deadline with(DoneActions now) {
    return new Deadline(matter, kind, entry, since, due, provision, planned, now, ending);
  }

  Deadline stopped(Ending by) {
    return new Deadline(matter, kind, entry, since, due, provision, planned, done, Optional.of(by));
  }

  Deadline resting(Optional<Provision> on) {
    return new Deadline(matter, kind, entry, since, due, on, planned, done, ending);
  }
}
