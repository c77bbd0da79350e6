package org.rogatory.incoming;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.Hold.FollowUp;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.journal.Moment;

/**
 * What is held for a file: by an earlier measure that was linked to it, and by its own
 * preservations. A reading of the file; nothing is kept of it.
 */
@Clause({"42(8)", "44(1)"})
public final class Preservations {

  /** What asks for data that may have been preserved before. */
  private static final Set<Assistance> FOR_THESE_DATA =
      EnumSet.of(
          Assistance.STORED_DATA, Assistance.SEARCH_SEIZURE, Assistance.PRESERVED_TRAFFIC_DATA);

  private Preservations() {}

  /** Everything that is held, the earliest first. */
  public static List<PreservedData> of(Request request) {
    return Stream.concat(linked(request).stream(), own(request)).toList();
  }

  /** Whether data are preserved, by a measure of the file or by an earlier one. */
  public static boolean keepsData(Request request) {
    return of(request).stream().anyMatch(kept -> kept.holding() == Holding.PRESERVATION);
  }

  private static Optional<PreservedData> linked(Request request) {
    Formalities formalities = request.formalities();
    return formalities
        .holding()
        .map(
            holding ->
                kept(
                    request,
                    formalities.earlier().orElseThrow(),
                    holding,
                    formalities.heldSince().orElseThrow()));
  }

  private static Stream<PreservedData> own(Request request) {
    return request.measures().stream()
        .flatMap(
            measure ->
                measure
                    .execution()
                    .inEffectFrom()
                    .map(
                        from ->
                            kept(request, measure.matter().toString(), Holding.PRESERVATION, from))
                    .stream());
  }

  private static PreservedData kept(Request request, String by, Holding holding, Instant since) {
    ZoneId zone = request.received().zone();
    return new PreservedData(
        by,
        holding,
        new Moment(since, zone),
        holding == Holding.PRESERVATION
            ? Optional.of(Clocks.preservationHold(since, zone, followUp(request, since, zone)))
            : Optional.empty());
  }

  /** A request that came after the sixty days prolongs nothing, 42(8). */
  private static FollowUp followUp(Request request, Instant since, ZoneId zone) {
    List<Measure> asking =
        request.measures().stream()
            .filter(measure -> FOR_THESE_DATA.contains(measure.assistance()))
            .toList();
    List<MeasureState> states = asking.stream().map(Measure::state).toList();
    boolean inTime = Clocks.arrivedInTime(since, zone, request.received().at());
    if (states.isEmpty() || !inTime) {
      return FollowUp.NONE;
    }
    if (!states.stream().allMatch(MeasureState::isDecided)) {
      return FollowUp.RECEIVED;
    }
    if (asking.stream().anyMatch(Preservations::isYetToBeExecuted)) {
      return FollowUp.GRANTED;
    }
    return states.stream().allMatch(MeasureState::endedInVain)
        ? FollowUp.REFUSED
        : FollowUp.EXECUTED;
  }

  /** It was granted, and nothing was obtained: data that are held for it stay held. */
  private static boolean isYetToBeExecuted(Measure measure) {
    boolean inVain =
        measure.state() == MeasureState.ANSWERED && !measure.execution().wasCarriedOut();
    return measure.state().awaitsResult() || inVain;
  }
}
