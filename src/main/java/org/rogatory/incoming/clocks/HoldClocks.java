package org.rogatory.incoming.clocks;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.rogatory.journal.Matter;

/**
 * The least time for which data stay preserved, 42(8). It does not run out while a request for
 * these data is here: one in the same file until it has ended, one in another file that was linked.
 */
@Clause("42(8)")
final class HoldClocks implements Clockwork {

  private final Ledger ledger;
  private final Map<Matter, Held> holds = new LinkedHashMap<>();
  private final Set<Integer> asking = new TreeSet<>();
  private final Set<Followed> followed = new HashSet<>();
  private int links;

  /** From when something is held, as this entry says. */
  private record Held(ReadEntry entry, Instant since) {}

  /** A measure of this file whose data a request in another file asks for. */
  private record Followed(String by, int measure) {}

  HoldClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    asks(entry);
    if (fact instanceof MeasureFact.ResultRecorded result && result.inEffectFrom() != null) {
      anew(result.inEffectFrom(), entry);
    } else if (fact instanceof RequestFact.RequestRegistered registered) {
      links = registered.earlier() == null ? 0 : 1;
    } else if (fact instanceof RequestFact.Linked linked) {
      link(linked, entry);
    } else if (fact instanceof RequestFact.PreservationFollowed by) {
      followed.add(new Followed(by.by(), by.measure()));
    } else if (fact instanceof RequestFact.FollowUpDecided by) {
      followed.remove(new Followed(by.by(), by.measure()));
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
    } else if (fact instanceof MeasureFact.RestSeparated rest) {
      asks(rest.number(), rest.assistance());
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
    if (ledger.runs(RequestDeadline.PRESERVATION_MINIMUM, entry.matter())) {
      ledger.start(RequestDeadline.PRESERVATION_MINIMUM, entry, due(since));
    }
    holds.put(entry.matter(), new Held(entry, since));
  }

  /** Each earlier measure has a date of its own. */
  private void link(RequestFact.Linked linked, ReadEntry entry) {
    links++;
    if (Holding.PRESERVATION.id().equals(linked.holding()) && linked.heldSince() != null) {
      Matter link = RequestMatter.EARLIER.of(entry.matter().file(), links);
      holds.put(link, new Held(entry, linked.heldSince()));
    }
  }

  private void follow(ReadEntry now) {
    holds.forEach(
        (matter, held) -> {
          boolean runs = ledger.runs(RequestDeadline.PRESERVATION_MINIMUM, matter);
          boolean waits = !asking.isEmpty() || isFollowed(matter);
          if (waits && runs) {
            ledger.stop(
                clock ->
                    clock.kind() == RequestDeadline.PRESERVATION_MINIMUM
                        && clock.matter().equals(matter),
                now);
          } else if (!waits && !runs) {
            ledger.start(
                RequestDeadline.PRESERVATION_MINIMUM, matter, held.entry(), due(held.since()));
          }
        });
  }

  private boolean isFollowed(Matter matter) {
    return followed.stream()
        .anyMatch(by -> matter.is(RequestMatter.MEASURE) && matter.number() == by.measure());
  }

  private Due due(Instant since) {
    return Due.of(Clocks.preservationMinimum(since, ledger.planning().calendar().zone()));
  }
}
