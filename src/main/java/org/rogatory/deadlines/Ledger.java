package org.rogatory.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Matter;

/** The clocks of one file while its journal is read: which run, and which were stopped. */
final class Ledger {

  private static final int FIRST_REPLACED = 8;
  private static final int LAST_REPLACED = 31;

  private final Planning planning;
  private final Map<Key, Deadline> running = new LinkedHashMap<>();
  private final List<Deadline> stopped = new ArrayList<>();
  private LegalBasis basis = LegalBasis.CONVENTION;

  Ledger(Planning planning) {
    this.planning = planning;
  }

  private record Key(Matter matter, DeadlineKind kind) {}

  /** The request rests on this from now on, 40(7). */
  void restOn(LegalBasis now) {
    this.basis = now;
  }

  /** Starts a clock for what the entry is about, in place of one of that kind that runs. */
  void start(DeadlineKind kind, Noted by, Due due) {
    start(kind, by.matter(), by, due);
  }

  /** Starts a clock, in place of one of that kind that runs for the matter. */
  void start(DeadlineKind kind, Matter matter, Noted by, Due due) {
    start(kind, matter, by, due, planning.plan(kind, due, by.happened().at()));
  }

  /**
   * As above, with a plan of its own. One that was stopped and runs from the same entry goes on:
   * what was done about it stays done.
   */
  void start(DeadlineKind kind, Matter matter, Noted by, Due due, Plan plan) {
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
            plan,
            before.map(Deadline::progress).orElse(Progress.NONE),
            Optional.empty()));
  }

  /** Stops the clock of this kind for what the entry is about, if it runs. */
  void stop(DeadlineKind kind, Noted by) {
    stop(clock -> clock.kind() == kind && clock.matter().equals(by.matter()), by);
  }

  /** Stops all these clocks. */
  void stop(Predicate<Deadline> which, Noted by) {
    List<Deadline> these = running.values().stream().filter(which).toList();
    Ending ending = new Ending(by.number(), by.happened());
    for (Deadline clock : these) {
      running.remove(new Key(clock.matter(), clock.kind()));
      stopped.add(clock.stopped(ending));
    }
  }

  /** Takes a clock away as if it had never run: what it was counted from was a mistake. */
  void drop(DeadlineKind kind, Matter matter) {
    running.remove(new Key(matter, kind));
  }

  /** Whether such a clock runs. */
  boolean runs(DeadlineKind kind, Matter matter) {
    return running.containsKey(new Key(matter, kind));
  }

  /** Notes what was done about a clock, if it runs and this is its last day. */
  void note(Matter matter, DeadlineKind kind, Predicate<Due> which, UnaryOperator<Progress> done) {
    running.computeIfPresent(
        new Key(matter, kind),
        (key, clock) -> which.test(clock.due()) ? clock.with(done.apply(clock.progress())) : clock);
  }

  /** How limits are counted and planned. */
  Planning planning() {
    return planning;
  }

  /** All clocks, those that run first. */
  List<Deadline> all() {
    List<Deadline> all = new ArrayList<>(running.values());
    all.addAll(stopped);
    return all.stream()
        .map(clock -> clock.resting(clock.kind().provision().filter(this::applies)))
        .sorted(Deadline.ORDER)
        .toList();
  }

  /** Where another treaty governs, its provisions take the place of 40(8) to (31). */
  private boolean applies(Provision provision) {
    boolean replaced =
        provision.article() == 40
            && provision.paragraph() >= FIRST_REPLACED
            && provision.paragraph() <= LAST_REPLACED;
    return basis.appliesParagraphs8To31() || !replaced;
  }

  /** The instant at which something happened. */
  static Instant at(Noted entry) {
    return entry.happened().at();
  }
}
