package org.rogatory.incoming.postponement;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;

/** What happens to a postponement before the day on which it is to be reviewed, 40(27). */
@Clause("40(27)")
public final class Reviewing {

  private static final Provision POSTPONEMENT = Provision.of("40(27)");

  private final Measure measure;
  private final RequestPen pen;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Reviewing of(RequestPen pen, int number) {
    return new Reviewing(pen.request().measure(number), pen);
  }

  private Reviewing(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * The proceeding of ours has ended for which the measure is or was to be postponed: a
   * postponement is reviewed now, whatever day was set for that, one that was proposed is taken
   * back, and none is proposed for that proceeding any more. So it is for every other measure that
   * the same proceeding stands in the way of.
   *
   * @throws BadInput at {@code arrivedAt} where that was known before the postponement was decided
   * @throws NotInThisState where no proceeding stands in the way of the measure
   */
  public void proceedingEnded(@Nullable String remark) {
    measure.require(MeasureVerb.END_PROCEEDING);
    measure
        .decision()
        .decidedOn()
        .filter(this::isLater)
        .ifPresent(
            decided -> {
              throw BadInput.at("arrivedAt", Reason.of("input.before-postponement", decided));
            });
    String proceeding = measure.interferingProceeding().orElseThrow();
    ended(proceeding, remark);
    pen.request().openMeasures().stream()
        .filter(other -> other.number() != measure.number())
        .filter(other -> other.interferingProceeding().filter(isThis(proceeding)).isPresent())
        .filter(other -> MeasureLife.allows(other, MeasureVerb.END_PROCEEDING))
        .filter(other -> other.decision().decidedOn().filter(this::isLater).isEmpty())
        .forEach(other -> new Reviewing(other, pen).ended(proceeding, remark));
  }

  private static Predicate<String> isThis(String proceeding) {
    return other -> Decision.isSameProceeding(other, proceeding);
  }

  private boolean isLater(LocalDate decided) {
    return pen.moment().day().isBefore(decided);
  }

  private void ended(String proceeding, @Nullable String remark) {
    if (measure.state() == MeasureState.POSTPONEMENT_PROPOSED) {
      measure.decision().unapprove();
    }
    measure.decided(measure.decision().end(proceeding, pen.moment().day()));
    pen.become(
        measure,
        MeasureVerb.END_PROCEEDING,
        new MeasureFact.ProceedingEnded(measure.number(), proceeding, remark));
  }

  /**
   * What postpones is a proceeding that is under way, 40(27).
   *
   * @throws ForbiddenByProvision where its end is on record
   */
  public static void requireOngoing(Measure measure, String proceeding) {
    if (measure.decision().hasEnded(proceeding)) {
      throw new ForbiddenByProvision(
          POSTPONEMENT, Reason.of("postponement.proceeding-ended", proceeding));
    }
  }
}
