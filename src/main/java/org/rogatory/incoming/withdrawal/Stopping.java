package org.rogatory.incoming.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * What an authority obtained or holds when it is told to stop: its answer is awaited and recorded,
 * and what it holds stays held until a person decides, 40(26), 42(8).
 */
@Clause({"40(26), 3rd sentence", "42(8)"})
public final class Stopping {

  private static final Provision NO_LONGER_NEEDED = Provision.of("40(26)");

  private final Measure measure;
  private final RequestPen pen;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Stopping of(RequestPen pen, int number) {
    return new Stopping(pen.request().measure(number), pen);
  }

  private Stopping(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * Whether it is still to be said what was obtained for a measure that was cut short, or what is
   * held on its account.
   */
  public static boolean isAwaited(Measure measure) {
    Execution execution = measure.execution();
    boolean unknown = !execution.hasResult() || holds(measure);
    return measure.state().isCutShort()
        && execution.wasBegun()
        && execution.stopAnsweredOn().isEmpty()
        && unknown;
  }

  /** Whether objects or property are seized or frozen by what was reported. */
  private static boolean holds(Measure measure) {
    return measure.assistance().seizes() && measure.execution().wasCarriedOut();
  }

  /** Whether an authority is to be told: it has not reported, or it holds what it reported. */
  public static boolean isToBeTold(Measure measure) {
    return measure.isToBeStopped()
        || measure.state().isCutShort()
            && measure.execution().transmittedOn().isPresent()
            && holds(measure);
  }

  /**
   * The letter that tells the authority to stop was sent.
   *
   * @param answerBy the last day of the period that the letter gives
   */
  public void told(LocalDate answerBy) {
    requireAwaited();
    measure.execution().stopTold(pen.moment().day());
    pen.write(
        measure.matter(), NO_LONGER_NEEDED, new MeasureFact.StopTold(measure.number(), answerBy));
  }

  /** The day by which it was to answer has passed. */
  public void unanswered(LocalDate answerBy) {
    requireAwaited();
    pen.write(
        measure.matter(),
        NO_LONGER_NEEDED,
        new MeasureFact.StopUnanswered(measure.number(), answerBy));
  }

  /**
   * The letter that reminds the authority of its answer was sent.
   *
   * @param answerBy the last day of the period that it gives
   */
  public void reminded(LocalDate answerBy) {
    requireAwaited();
    pen.write(
        measure.matter(),
        NO_LONGER_NEEDED,
        new MeasureFact.StopReminded(measure.number(), answerBy));
  }

  /**
   * The authority said what it obtained.
   *
   * @param answer what was obtained, and where it is kept
   * @param heldSince since when it holds something; null where it holds nothing
   * @throws NotInThisState where the measure was not cut short, or that was said before
   * @throws BadInput where the moment lies in the future
   */
  public void answered(String answer, @Nullable Instant heldSince) {
    requireAwaited();
    String said =
        Optional.of(answer.strip())
            .filter(text -> !text.isEmpty())
            .orElseThrow(() -> BadInput.at("why", Reason.of("input.needed-here")));
    if (heldSince != null && heldSince.isAfter(pen.moment().at())) {
      throw BadInput.at("heldSince", Reason.of("input.in-the-future"));
    }
    measure.execution().stopAnswered(said, pen.moment().day());
    if (heldSince != null && measure.isPreservation()) {
      measure.execution().preservesSince(heldSince);
    } else if (heldSince != null) {
      measure.execution().holdsSince(heldSince);
    }
    pen.write(measure.matter(), NO_LONGER_NEEDED, fact(said, heldSince));
  }

  private MeasureFact.StopAnswered fact(String said, @Nullable Instant since) {
    return measure.isPreservation()
        ? new MeasureFact.StopAnswered(measure.number(), said, since, null)
        : new MeasureFact.StopAnswered(measure.number(), said, null, since);
  }

  private void requireAwaited() {
    if (!isAwaited(measure)) {
      throw new NotInThisState(
          measure.matter(),
          measure.state(),
          measure.state().isCutShort()
              ? List.of()
              : List.of(MeasureState.WITHDRAWN, MeasureState.NOT_ACCEPTED));
    }
  }
}
