package org.rogatory.incoming;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.casefile.Standing;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.PreservedData;

/** Where a request stands. It follows from its measures and is never set by itself. */
public enum RequestState implements Standing {
  /** Numbered; its triage is not done. */
  RECEIVED,
  /** At least one measure is open. */
  IN_PROGRESS,
  /** Every measure was executed and answered. */
  EXECUTED,
  /** Some measures were executed, others refused, withdrawn or not executable. */
  PARTLY_EXECUTED,
  /** Answered, and none could be executed. */
  NOT_EXECUTED,
  /** A preservation was answered, and the data stay held, 42(8). */
  HOLD_CONTINUES,
  REFUSED,
  WITHDRAWN,
  /** Outside the Convention, 35(1), 40(1). */
  OUTSIDE,
  /** It could not be established that it comes from whom it says, 40(13). */
  NOT_ACCEPTED,
  /** What was registered is no request to us. */
  REGISTERED_BY_MISTAKE;

  /** Whether the request as a whole fell away, so that nothing more can be asked in it. */
  public boolean fellAway() {
    return this == WITHDRAWN || this == NOT_ACCEPTED || this == REGISTERED_BY_MISTAKE;
  }

  /** The state that follows from the measures of a request. */
  static RequestState of(Collection<Measure> measures) {
    if (isUntriaged(measures)) {
      return RECEIVED;
    }
    if (measures.stream().anyMatch(m -> !m.state().hasEnded())) {
      return IN_PROGRESS;
    }
    Set<RequestState> ends = EnumSet.noneOf(RequestState.class);
    measures.forEach(m -> ends.add(endOf(m)));
    return together(ends);
  }

  /** A measure may be withdrawn before the triage. */
  private static boolean isUntriaged(Collection<Measure> measures) {
    return measures.stream().anyMatch(m -> m.state() == MeasureLife.BEGINNING)
        && measures.stream()
            .allMatch(
                m -> m.state() == MeasureLife.BEGINNING || m.state() == MeasureState.WITHDRAWN);
  }

  private static RequestState together(Set<RequestState> ends) {
    if (ends.size() == 1) {
      return ends.iterator().next();
    }
    if (ends.contains(REGISTERED_BY_MISTAKE)) {
      return REGISTERED_BY_MISTAKE;
    }
    if (ends.contains(EXECUTED)
        || ends.contains(PARTLY_EXECUTED)
        || ends.contains(HOLD_CONTINUES)) {
      return PARTLY_EXECUTED;
    }
    return ends.contains(REFUSED) ? REFUSED : NOT_EXECUTED;
  }

  private static RequestState endOf(Measure measure) {
    return switch (measure.state()) {
      case REFUSED -> REFUSED;
      case WITHDRAWN -> WITHDRAWN;
      case OUTSIDE -> OUTSIDE;
      case NOT_ACCEPTED -> NOT_ACCEPTED;
      case REGISTERED_BY_MISTAKE -> REGISTERED_BY_MISTAKE;
      case ANSWERED_HOLD_CONTINUES -> HOLD_CONTINUES;
      default ->
          switch (measure.execution().outcome()) {
            case EXECUTED -> EXECUTED;
            case PARTLY_EXECUTED -> PARTLY_EXECUTED;
            case NOT_EXECUTED -> NOT_EXECUTED;
          };
    };
  }

  @Override
  public Progress progress() {
    return switch (this) {
      case RECEIVED, IN_PROGRESS -> Progress.UNDER_WAY;
      case EXECUTED, PARTLY_EXECUTED, HOLD_CONTINUES -> Progress.FULFILLED;
      case REFUSED -> Progress.REFUSED;
      case NOT_EXECUTED, WITHDRAWN, OUTSIDE, NOT_ACCEPTED, REGISTERED_BY_MISTAKE -> Progress.ENDED;
    };
  }

  /** For whom a measure waits, also after its end: what is held is not forgotten. */
  static Turn turn(Measure measure) {
    MeasureState state = measure.state();
    boolean asked = state.turnsOnAsking() && Supplement.isAwaitedFor(measure.request());
    return measure.execution().turn(state, asked, seeks(measure));
  }

  /** Whether an open measure of the file asks for what this one preserves. */
  static boolean seeks(Measure preservation) {
    return preservation.isPreservation()
        && preservation.request().openMeasures().stream()
            .anyMatch(
                open -> PreservedData.isSoughtBy(open.assistance(), open.electronicEvidence()));
  }

  /**
   * For whom it waits: for us while something is open that was written after an answer, else for
   * whom its measures wait, those too that ended with something held; empty for nobody.
   */
  static Optional<Turn> waitsFor(Request request) {
    return request.formalities().hasOpenSequel() || owesWord(request)
        ? Optional.of(Turn.US)
        : turns(request.measures()).or(() -> confirmation(request));
  }

  /** Whether the requesting State waits for an answer to its enquiry, or for word of a delay. */
  private static boolean owesWord(Request request) {
    return request.enquiries().stream().anyMatch(enquiry -> enquiry.answeredOn().isEmpty())
        || request.openMeasures().stream().anyMatch(measure -> measure.delay().isToBeTold());
  }

  /** An oral request is to be confirmed in writing also after its file was closed, 40(13). */
  @Clause("40(13)")
  private static Optional<Turn> confirmation(Request request) {
    boolean owed =
        request.isClosed()
            && request.origin().channel() == Channel.ORAL
            && !request.formalities().isConfirmedInWriting()
            && !of(request.measures()).fellAway();
    return owed ? Optional.of(Turn.REQUESTING_STATE) : Optional.empty();
  }

  private static Optional<Turn> turns(List<Measure> measures) {
    return measures.stream()
        .map(Measure::turn)
        .filter(turn -> turn != Turn.NOBODY)
        .min(Comparator.naturalOrder());
  }

  @Override
  public String group() {
    return "request-state";
  }
}
