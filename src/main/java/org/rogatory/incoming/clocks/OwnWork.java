package org.rogatory.incoming.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.deadlines.reckoning.Planning;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.course.RequestLimits;
import org.rogatory.journal.Matter;

/** Starts the clocks of our own work, each as soon as the file presses. */
final class OwnWork {

  private final Ledger ledger;
  private final RequestLimits limits;
  private final Pace pace;

  OwnWork(Ledger ledger, RequestLimits limits, Pace pace) {
    this.ledger = ledger;
    this.limits = limits;
    this.pace = pace;
  }

  /** How the receipt and the first look press now. */
  String pace() {
    return pace.of(pace.isFast());
  }

  /** Starts the clock of a first look or of an acknowledgement. */
  void receipt(RequestDeadline kind, Matter matter, ReadEntry from) {
    start(kind, matter, from, pace.isFast());
  }

  /** Starts the clock of asking for contents, or of examining what came. */
  void contents(ReadEntry from) {
    start(RequestDeadline.CONTENTS, from.matter(), from, pace.asksFast());
  }

  /** Starts the clock of what an authority at work is to be told. */
  void notice(boolean stop, ReadEntry from) {
    start(RequestDeadline.AUTHORITY_NOTICE, from.matter(), from, stop || pace.isFast());
  }

  /** Starts the clock of what we owe of a measure. */
  void step(Matter measure, ReadEntry from) {
    boolean fast = pace.isFast(measure);
    start(fast ? RequestDeadline.EXPEDITIOUS_STEP : RequestDeadline.NEXT_STEP, measure, from, fast);
  }

  private void start(RequestDeadline kind, Matter matter, ReadEntry from, boolean fast) {
    Planning planning = ledger.planning();
    TimeLimit limit = limit(kind, fast);
    Due due = planning.within(from, limit);
    PlannedActions planned =
        limit.unit() == TimeLimit.Unit.HOURS
            ? inHours(from.happened().at(), due)
            : planning.actions(kind, due, from.at());
    ledger.start(kind, matter, from, due, planned);
  }

  private TimeLimit limit(RequestDeadline kind, boolean fast) {
    if (kind == RequestDeadline.EXPEDITIOUS_STEP
        || kind == RequestDeadline.NEXT_STEP && pace.isEmergency()) {
      return limits.expeditiousStep().fast();
    }
    if (kind == RequestDeadline.NEXT_STEP && pace.isExpedited()) {
      return limits.nextStep().expedited();
    }
    if (kind == RequestDeadline.NEXT_STEP) {
      return ledger.planning().limits().within(kind);
    }
    RequestLimits.Pressing pressing = limits.pressing(kind);
    return fast
        ? pressing.fast()
        : pace.isExpedited() ? pressing.expedited() : ledger.planning().limits().within(kind);
  }

  /** Whoever works on it is reminded half-way; the supervisors are told when it is over. */
  private static PlannedActions inHours(Instant since, Due due) {
    Instant halfway = since.plus(Duration.between(since, due.until()).dividedBy(2));
    return new PlannedActions(List.of(halfway), Optional.empty(), Optional.of(due.until()));
  }
}
