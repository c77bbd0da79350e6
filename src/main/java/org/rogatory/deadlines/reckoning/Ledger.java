package org.rogatory.deadlines.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rogatory.convention.LegalBasis;
import org.rogatory.journal.Matter;

/**
 * The clocks of one file while its journal is read: which run, and which were stopped. At most one
 * clock of a kind runs for a matter.
 */
public final class Ledger {

  private final Planning planning;
  private final Map<Key, Deadline> running = new LinkedHashMap<>();
  private final List<Deadline> stopped = new ArrayList<>();
  private LegalBasis basis = LegalBasis.CONVENTION;

  Ledger(Planning planning) {
    this.planning = planning;
  }

  private record Key(Matter matter, DeadlineKind kind) {}

  /** The file rests on this from now on, 40(7). */
  public void restOn(LegalBasis now) {
    this.basis = now;
  }

  /** Starts a clock for what the entry is about, in place of one of that kind that runs. */
  public void start(DeadlineKind kind, ReadEntry by, Due due) {
    start(kind, by.matter(), by, due);
  }

  /** Starts a clock, in place of one of that kind that runs for the matter. */
  public void start(DeadlineKind kind, Matter matter, ReadEntry by, Due due) {
    start(kind, matter, by, due, planning.actions(kind, due, by.at()));
  }

  /**
   * Starts a clock about which something else is planned than the office's policy says. A clock
   * that was stopped and runs from the same entry goes on: what was done about it stays done.
   */
  public void start(
      DeadlineKind kind, Matter matter, ReadEntry by, Due due, PlannedActions planned) {
    Optional<Deadline> before =
        stopped.stream()
            .filter(clock -> clock.kind() == kind && clock.matter().equals(matter))
            .filter(clock -> clock.entry() == by.number())
            .findFirst();
    before.ifPresent(stopped::remove);
    running.put(
        new Key(matter, kind),
        new Deadline(
            matter,
            kind,
            by.number(),
            by.happened(),
            due,
            Optional.empty(),
            planned,
            before.map(Deadline::done).orElse(DoneActions.NONE),
            Optional.empty()));
  }

  /** Stops the clock of this kind for what the entry is about, if it runs. */
  public void stop(DeadlineKind kind, ReadEntry by) {
    stop(clock -> clock.kind() == kind && clock.matter().equals(by.matter()), by);
  }

  /** Stops all these clocks. */
  public void stop(Predicate<Deadline> which, ReadEntry by) {
    List<Deadline> these = running.values().stream().filter(which).toList();
    Ending ending = new Ending(by.number(), by.happened());
    for (Deadline clock : these) {
      running.remove(new Key(clock.matter(), clock.kind()));
      stopped.add(clock.stopped(ending));
    }
  }

  /** Takes a clock away as if it had never run: what it was counted from was a mistake. */
  public void drop(DeadlineKind kind, Matter matter) {
    running.remove(new Key(matter, kind));
  }

  /** Whether such a clock runs. */
  public boolean runs(DeadlineKind kind, Matter matter) {
    return running.containsKey(new Key(matter, kind));
  }

  /**
   * Notes that what follows from the passing of a clock was done, if it runs.
   *
   * @param which says whether its end is the one that passed
   */
  public void drawn(DeadlineKind kind, Matter matter, Predicate<Due> which) {
    note(
        clock -> clock.kind() == kind && clock.matter().equals(matter) && which.test(clock.due()),
        DoneActions::consequenceDrawn);
  }

  /** Notes that what follows from the passing of a clock is to be done after all, if it runs. */
  public void undrawn(DeadlineKind kind, Matter matter) {
    note(
        clock -> clock.kind() == kind && clock.matter().equals(matter),
        DoneActions::consequenceOpen);
  }

  /** Notes what was done about these clocks, where they run. */
  void note(Predicate<Deadline> which, UnaryOperator<DoneActions> done) {
    running.replaceAll(
        (key, clock) -> which.test(clock) ? clock.with(done.apply(clock.done())) : clock);
  }

  /** How limits are counted and planned. */
  public Planning planning() {
    return planning;
  }

  /** All clocks, those that run first. */
  List<Deadline> all() {
    List<Deadline> all = new ArrayList<>(running.values());
    all.addAll(stopped);
    return all.stream()
        .map(clock -> clock.resting(clock.kind().provision().filter(basis::applies)))
        .sorted(Deadline.ORDER)
        .toList();
  }
}
