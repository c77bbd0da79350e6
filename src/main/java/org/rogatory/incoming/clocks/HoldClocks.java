package org.rogatory.incoming.clocks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.AskedMeasure;
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
  private final Map<Integer, Asked> asked = new TreeMap<>();
  private final Set<Followed> followed = new HashSet<>();
  private int links;

  /** For how long something is held, as this entry says. */
  private record Held(ReadEntry entry, CountedPeriod period) {}

  /** What a measure that has not ended asks for, and whether in electronic form. */
  private record Asked(Assistance assistance, Stated electronic) {}

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
    decided(entry);
    follow(entry);
  }

  /** A person holds on, or releases what is held. */
  private void decided(ReadEntry entry) {
    if (entry.fact() instanceof MeasureFact.StopAnswered answered
        && answered.inEffectFrom() != null) {
      anew(answered.inEffectFrom(), entry);
    } else if (entry.fact() instanceof MeasureFact.HoldProlonged prolonged
        && holds.containsKey(entry.matter())) {
      holds(Clocks.heldOn(prolonged.until(), zone()), entry);
    } else if (entry.fact() instanceof MeasureFact.PreservationReleased) {
      ledger.stop(KIND, entry);
      holds.remove(entry.matter());
    }
  }

  /** Which measures of the file ask for such data, and have not ended. */
  private void asks(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      for (int number = 1; number <= registered.measures().size(); number++) {
        asks(
            number,
            registered.measures().get(number - 1),
            registered.asked().size() < number ? null : registered.asked().get(number - 1));
      }
    } else if (fact instanceof MeasureFact.MeasureAdded added) {
      asks(added.number(), added.assistance(), added.asked());
    } else if (fact instanceof MeasureFact.RestSeparated rest) {
      asks(rest.number(), rest.assistance(), rest.asked());
    } else if (fact instanceof MeasureFact.MeasureCorrected corrected) {
      asked.computeIfPresent(corrected.number(), (number, before) -> corrected(before, corrected));
    } else if (Endings.ofFile(fact)) {
      asked.clear();
    } else if (Endings.ofMeasure(fact)) {
      entry.matter().numberAs(RequestMatter.MEASURE).ifPresent(asked::remove);
    }
  }

  private void asks(int number, String assistance, @Nullable AskedMeasure said) {
    Stated electronic = said == null ? Stated.NOT_STATED : Stated.of(said.electronicEvidence());
    asked.put(number, new Asked(Assistance.of(assistance), electronic));
  }

  private static Asked corrected(Asked before, MeasureFact.MeasureCorrected corrected) {
    String now = String.valueOf(corrected.now());
    return switch (corrected.field()) {
      case "assistance" -> new Asked(Assistance.of(now), before.electronic());
      case "electronicEvidence" ->
          new Asked(
              before.assistance(), corrected.now() == null ? Stated.NOT_STATED : Stated.of(now));
      default -> before;
    };
  }

  private boolean isAskedHere() {
    return asked.values().stream()
        .anyMatch(each -> Preservations.asksForData(each.assistance(), each.electronic()));
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
          boolean waits = isAskedHere() || isFollowed(matter);
          if (waits && runs) {
            ledger.stop(clock -> clock.kind() == KIND && clock.matter().equals(matter), now);
          } else if (!waits && !runs) {
            ledger.start(KIND, matter, held.entry(), Due.of(held.period()));
          }
        });
  }

  private boolean isFollowed(Matter matter) {
    return followed.stream()
        .anyMatch(by -> matter.is(RequestMatter.MEASURE) && matter.number() == by.measure());
  }

  private CountedPeriod minimum(Instant since) {
    return Clocks.preservationMinimum(since, zone());
  }

  private ZoneId zone() {
    return ledger.planning().calendar().zone();
  }
}
