package org.rogatory.deadlines;

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
 * @param plan what is to be done about it
 * @param progress what of that has been done
 * @param ending what stopped it; empty as long as it runs
 */
public record Deadline(
    Matter matter,
    DeadlineKind kind,
    int entry,
    Moment since,
    Due due,
    Optional<Provision> provision,
    Plan plan,
    Progress progress,
    Optional<Ending> ending) {

  /** Those that run first, by their ends; then those that were stopped, the latest first. */
  public static final Comparator<Deadline> ORDER =
      Comparator.comparing((Deadline deadline) -> !deadline.isRunning())
          .thenComparing(Deadline::place)
          .thenComparing(deadline -> deadline.matter.toString())
          .thenComparing(Deadline::kind)
          .thenComparing(Deadline::entry);

  /** Whether nothing has stopped it. */
  public boolean isRunning() {
    return ending.isEmpty();
  }

  /** Whether it runs although it is over at this time: somebody is late. */
  public boolean isOverdue(Instant now) {
    return isRunning() && kind.isDuty() && !now.isBefore(due.until());
  }

  /** Whether it was stopped in time. */
  public boolean isMet() {
    return ending.filter(end -> end.happened().at().isBefore(due.until())).isPresent();
  }

  /** When something is to be done about it next; empty where nothing is left to do. */
  Optional<Instant> nextStep() {
    if (!isRunning()) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(consequence(), escalation()).flatMap(Optional::stream), openReminders())
        .min(Comparator.naturalOrder());
  }

  /**
   * What is to be done about it by then. Of several reminders that were missed one is given; where
   * the limit's passing has its effect or the supervisors are told, none is given any more.
   */
  List<Errand> errands(Instant now) {
    if (!isRunning()) {
      return List.of();
    }
    List<Errand> errands = new ArrayList<>();
    consequence()
        .filter(at -> !at.isAfter(now))
        .ifPresent(at -> errands.add(new Errand(Errand.What.DRAW_CONSEQUENCE, at)));
    escalation()
        .filter(at -> !at.isAfter(now))
        .ifPresent(at -> errands.add(new Errand(Errand.What.ESCALATE, at)));
    if (errands.isEmpty()) {
      openReminders()
          .filter(at -> !at.isAfter(now))
          .max(Comparator.naturalOrder())
          .ifPresent(at -> errands.add(new Errand(Errand.What.REMIND, at)));
    }
    return errands;
  }

  /** When its passing has an effect that it has not had yet. */
  Optional<Instant> consequence() {
    return plan.consequence().filter(at -> !progress.drawn());
  }

  /** When the supervisors are to be told who have not been told yet. */
  Optional<Instant> escalation() {
    return plan.escalation().filter(at -> !progress.escalated());
  }

  private Stream<Instant> openReminders() {
    return plan.reminders().stream()
        .filter(at -> !progress.escalated() && !progress.drawn())
        .filter(at -> progress.remindedFor().filter(done -> !at.isAfter(done)).isEmpty());
  }

  private long place() {
    return ending
        .map(end -> -end.happened().at().toEpochMilli())
        .orElse(due.until().toEpochMilli());
  }

  Deadline with(Progress done) {
    return new Deadline(matter, kind, entry, since, due, provision, plan, done, ending);
  }

  Deadline stopped(Ending by) {
    return new Deadline(
        matter, kind, entry, since, due, provision, plan, progress, Optional.of(by));
  }

  Deadline resting(Optional<Provision> on) {
    return new Deadline(matter, kind, entry, since, due, on, plan, progress, ending);
  }
}
