package org.rogatory.explore.watch;

import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * Assistance is granted and executed for a request that is authentic only; no condition is called
 * accepted that was not offered in a consultation and accepted; what failed is executed anew before
 * it is answered as executed.
 */
@Clause({"40(13)", "40(28)"})
final class Grants extends Watch {

  private final Told told = new Told();

  @Override
  void read(Entry entry, World world) {
    told.read(entry);
    switch (entry.kind()) {
      case "measure-granted" -> {
        unless(told.isAuthentic(), "granted though not authentic, 40(13)", entry);
        conditions(entry, told.measure(entry.measure()));
      }
      case "measure-transmitted" ->
          unless(
              told.isAuthentic() || told.measure(entry.measure()).granted != null,
              "transmitted though not authentic, 40(13)",
              entry);
      case "results-sent", "hold-confirmed" -> executedAnew(entry, told.measure(entry.measure()));
      case "consultation-opened" -> {
        if (!world.isOutOfTurn()) {
          opened(entry);
        }
      }
      default -> {}
    }
  }

  private void opened(Entry entry) {
    boolean names = !entry.list("conditions").isEmpty();
    boolean offer = "offer-of-conditions".equals(entry.text("purpose"));
    unless(names || !offer, "an offer of conditions names none, 36(1)(b)", entry);
    unless(
        names || entry.text("noConditions") != null,
        "a consultation names no conditions, nor why on none, 40(28)",
        entry);
  }

  /** What was granted after it had failed is not answered with that failure. */
  private void executedAnew(Entry entry, MeasureTold measure) {
    boolean failed =
        measure.result != null && "not-executed".equals(measure.result.text("outcome"));
    unless(
        !failed || measure.granted == null || measure.granted.number() < measure.result.number(),
        "granted anew and answered with the old failure, 40(25)",
        entry);
  }

  private void conditions(Entry entry, MeasureTold measure) {
    unless(
        measure.agreed().containsAll(entry.list("conditions")),
        "granted on conditions that nobody accepted, 40(28)",
        entry);
  }
}
