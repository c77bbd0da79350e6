package org.rogatory.incoming.clocks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * The least time for which data stay preserved, 42(8). It does not run out while a request for
 * these data is here: one in the same file until it has ended, one in another file that was linked.
 */
@Clause("42(8)")
final class HoldClocks implements Clockwork {

  private static final RequestDeadline KIND = RequestDeadline.PRESERVATION_MINIMUM;

  private final Ledger ledger;
  private final Map<Matter, Held> holds = new LinkedHashMap<>();
  private final DataAskedFor asked = new DataAskedFor();
  private int links;

  /** For how long something is held, as this entry says. */
  private record Held(ReadEntry entry, CountedPeriod period) {}

  HoldClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    asked.read(entry);
    if (fact instanceof MeasureFact.ResultRecorded result) {
      reported(result, entry);
    } else if (fact instanceof RequestFact.RequestRegistered registered) {
      links = registered.earlier() == null ? 0 : 1;
    } else if (fact instanceof RequestFact.Linked linked) {
      link(linked, entry);
    }
    decided(entry);
    follow(entry);
  }

  /** A person holds on, or releases what is held; what was recalled holds nothing any more. */
  private void decided(ReadEntry entry) {
    if (entry.fact() instanceof MeasureFact.StopAnswered answered
        && answered.inEffectFrom() != null) {
      anew(answered.inEffectFrom(), entry);
    } else if (entry.fact() instanceof MeasureFact.HoldProlonged prolonged
        && holds.containsKey(entry.matter())) {
      holds(Clocks.heldOn(prolonged.until(), zone()), entry);
    } else if (entry.fact() instanceof MeasureFact.HoldDue due) {
      ledger.drawn(KIND, entry.matter(), over -> over.lastDay().equals(due.until()));
    } else if (entry.fact() instanceof MeasureFact.PreservationReleased
        || entry.fact() instanceof MeasureFact.TransmittalRecalled) {
      endHold(entry);
    }
  }

  /** Corrected so that nothing was preserved, a result holds nothing. */
  private void reported(MeasureFact.ResultRecorded result, ReadEntry entry) {
    if (result.inEffectFrom() != null) {
      anew(result.inEffectFrom(), entry);
    } else if (result.reason() != null) {
      endHold(entry);
    }
  }

  private void endHold(ReadEntry entry) {
    ledger.stop(KIND, entry);
    holds.remove(entry.matter());
  }

  /** What a measure preserves is counted from its latest result. */
  private void anew(Instant since, ReadEntry entry) {
    holds(minimum(since), entry);
  }

  private void holds(CountedPeriod period, ReadEntry entry) {
    if (ledger.runs(KIND, entry.matter())) {
      ledger.start(KIND, entry, Due.of(period));
    }
    holds.put(entry.matter(), new Held(entry, period));
  }

  /** Each earlier measure has a date of its own; a preservation of ours has it in its own file. */
  private void link(RequestFact.Linked linked, ReadEntry entry) {
    links++;
    boolean elsewhere = Holding.PRESERVATION.id().equals(linked.holding()) && !linked.ours();
    if (elsewhere && linked.heldSince() != null) {
      Matter link = RequestMatter.EARLIER.of(entry.matter().file(), links);
      holds.put(link, new Held(entry, minimum(linked.heldSince())));
    }
  }

  private void follow(ReadEntry now) {
    holds.forEach(
        (matter, held) -> {
          boolean runs = ledger.runs(KIND, matter);
          boolean waits = asked.waits(matter);
          if (waits && runs) {
            ledger.stop(clock -> clock.kind() == KIND && clock.matter().equals(matter), now);
          } else if (!waits && !runs) {
            start(matter, held);
          }
        });
  }

  /** On what an earlier measure holds that is none of ours, nobody decides here. */
  private void start(Matter matter, Held held) {
    Due due = Due.of(held.period());
    PlannedActions planned = ledger.planning().actions(KIND, due, held.entry().at());
    ledger.start(
        KIND,
        matter,
        held.entry(),
        due,
        matter.is(RequestMatter.MEASURE) ? planned : planned.withoutConsequence());
  }

  private CountedPeriod minimum(Instant since) {
    return Clocks.preservationMinimum(since, zone());
  }

  private ZoneId zone() {
    return ledger.planning().calendar().zone();
  }
}
