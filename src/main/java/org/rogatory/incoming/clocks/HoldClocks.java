package org.rogatory.incoming.clocks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;

/**
 * The least time for which data stay preserved, 42(8). It does not run out while a request for
 * these data is here: one in the same file until it has ended, one in another file that was linked.
 */
@Clause("42(8)")
final class HoldClocks implements Clockwork {

  private final Ledger ledger;
  private final Map<ReadEntry, Instant> holds = new LinkedHashMap<>();
  private final Set<Integer> asking = new TreeSet<>();
  private boolean followed;

  HoldClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    asks(entry);
    if (fact instanceof MeasureFact.ResultRecorded result && result.inEffectFrom() != null) {
      anew(result.inEffectFrom(), entry);
    } else if (fact instanceof RequestFact.Linked linked
        && Holding.PRESERVATION.id().equals(linked.holding())) {
      hold(linked.heldSince(), entry);
    } else if (fact instanceof RequestFact.PreservationFollowed) {
      followed = true;
    }
    follow(entry);
  }

  /** Which measures of the file ask for such data, and have not ended. */
  private void asks(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      for (int number = 1; number <= registered.measures().size(); number++) {
        asks(number, registered.measures().get(number - 1));
      }
    } else if (fact instanceof MeasureFact.MeasureAdded added) {
      asks(added.number(), added.assistance());
    } else if (fact instanceof MeasureFact.MeasureCorrected corrected
        && corrected.field().equals("assistance")) {
      asks(corrected.number(), String.valueOf(corrected.now()));
    } else if (Endings.ofFile(fact)) {
      asking.clear();
    } else if (Endings.ofMeasure(fact)) {
      entry.matter().numberAs(RequestMatter.MEASURE).ifPresent(asking::remove);
    }
  }

  private void asks(int number, String assistance) {
    if (Preservations.isForPreserved(Assistance.of(assistance))) {
      asking.add(number);
    } else {
      asking.remove(number);
    }
  }

  /** What a measure preserves is counted from its latest result. */
  private void anew(Instant since, ReadEntry entry) {
    holds.keySet().removeIf(earlier -> earlier.matter().equals(entry.matter()));
    if (ledger.runs(RequestDeadline.PRESERVATION_MINIMUM, entry.matter())) {
      ledger.start(RequestDeadline.PRESERVATION_MINIMUM, entry, due(since));
    }
    hold(since, entry);
  }

  private void hold(@Nullable Instant since, ReadEntry entry) {
    if (since != null) {
      holds.put(entry, since);
    }
  }

  private void follow(ReadEntry now) {
    boolean waits = followed || !asking.isEmpty();
    holds.forEach(
        (entry, since) -> {
          boolean runs = ledger.runs(RequestDeadline.PRESERVATION_MINIMUM, entry.matter());
          if (waits && runs) {
            ledger.stop(
                clock ->
                    clock.kind() == RequestDeadline.PRESERVATION_MINIMUM
                        && clock.matter().equals(entry.matter()),
                now);
          } else if (!waits && !runs) {
            ledger.start(RequestDeadline.PRESERVATION_MINIMUM, entry, due(since));
          }
        });
  }

  private Due due(Instant since) {
    return Due.of(Clocks.preservationMinimum(since, ledger.planning().calendar().zone()));
  }
}
