package org.rogatory.incoming.clocks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * Whether a request for preserved data is here, as the journal of the file that preserves them says
 * it: one in the same file until it has ended, one in another file that was linked, 42(8).
 */
@Clause("42(8)")
final class DataAskedFor {

  private final Map<Integer, Asked> asked = new TreeMap<>();
  private final Set<Followed> followed = new HashSet<>();

  /** What a measure that has not ended asks for, and whether in electronic form. */
  private record Asked(Assistance assistance, Stated electronic) {}

  /** A measure of this file whose data a request in another file asks for. */
  private record Followed(String by, int measure) {}

  void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.PreservationFollowed by) {
      followed.add(new Followed(by.by(), by.measure()));
    } else if (fact instanceof RequestFact.FollowUpDecided by) {
      followed.remove(new Followed(by.by(), by.measure()));
    } else if (fact instanceof RequestFact.RequestRegistered registered) {
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
    } else {
      ends(entry);
    }
  }

  private void ends(ReadEntry entry) {
    if (Endings.ofFile(entry.fact())) {
      asked.clear();
    } else if (Endings.ofMeasure(entry.fact())) {
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

  /** Whether a request asks for the data that this preserves: in this file, or in another one. */
  boolean waits(Matter preservation) {
    boolean here =
        asked.values().stream()
            .anyMatch(each -> Preservations.asksForData(each.assistance(), each.electronic()));
    return here
        || followed.stream()
            .anyMatch(
                by ->
                    preservation.is(RequestMatter.MEASURE)
                        && preservation.number() == by.measure());
  }
}
