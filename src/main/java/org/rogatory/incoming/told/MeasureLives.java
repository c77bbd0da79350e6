package org.rogatory.incoming.told;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.integrity.Told;
import org.rogatory.journal.Fact;

/** Tells where each measure stands, by the table of a measure's life. */
final class MeasureLives extends Teller {

  private static final Map<String, List<MeasureLife.Row>> LIFE =
      MeasureLife.all().stream().collect(Collectors.groupingBy(row -> Fact.kindOf(row.fact())));

  /** Where something is told next, on which a statement of its own is made. */
  private static final Set<MeasureState> TOLD_NEXT =
      Set.of(
          MeasureState.FOUND_OUTSIDE,
          MeasureState.CONSULTATION_IN_PREPARATION,
          MeasureState.REFUSAL_PROPOSED,
          MeasureState.POSTPONEMENT_PROPOSED,
          MeasureState.EXECUTED);

  MeasureLives(Told told) {
    super(told);
  }

  /** The measures that this moves. */
  void all(String kind) {
    measures().filter(m -> !waysFrom(m, kind).isEmpty()).forEach(m -> lives(m, kind));
  }

  /** Where a measure goes when this is written of it: the one row of its life that says so. */
  void lives(String m, String kind) {
    if (LIFE.containsKey(kind)) {
      if (waysFrom(m, kind).size() != 1) {
        throw new IllegalStateException(kind + " of " + m + " in " + get(m + "state"));
      }
      MeasureState next = waysFrom(m, kind).iterator().next();
      if (TOLD_NEXT.contains(next) && !next.name().equals(get(m + "state"))) {
        put(m + "statedBy", null);
      }
      put(m + "state", next.name());
    }
  }

  private Set<MeasureState> waysFrom(String m, String kind) {
    return LIFE.getOrDefault(kind, List.of()).stream()
        .filter(row -> row.from().name().equals(get(m + "state")))
        .filter(row -> is(m, row.only()))
        .map(MeasureLife.Row::to)
        .collect(Collectors.toSet());
  }

  private boolean is(String m, MeasureLife.Only only) {
    boolean preserves = "preservation".equals(get(m + "assistance"));
    return switch (only) {
      case EVERY_MEASURE -> true;
      case PRESERVATION -> preserves;
      case OTHER_THAN_PRESERVATION -> !preserves;
      case WITH_RESULT -> wasCarriedOut(m);
      case WITHOUT_RESULT -> !wasCarriedOut(m);
      case CONSULTED ->
          says().keySet().stream()
              .anyMatch(
                  key ->
                      key.startsWith(m.replace("measure.", "consultation."))
                          && key.endsWith(".sentAt"));
      case INTERFERING -> says().containsKey(m + "fact.postponement.interfering-proceeding");
    };
  }
}
