package org.rogatory.incoming.execution;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.incoming.review.ScopeAgain;

/**
 * What an authority reported of a measure is recorded, and put right. See {@link
 * Executing#reported} and {@link Executing#corrected}.
 */
@Clause({"40(17)", "40(25)", "42(8)"})
final class Reporting {

  private static final Provision PROCEDURE = Provision.of("40(17)");

  private final Measure measure;
  private final RequestPen pen;

  static Reporting of(RequestPen pen, Measure measure) {
    return new Reporting(pen, measure);
  }

  private Reporting(RequestPen pen, Measure measure) {
    this.measure = measure;
    this.pen = pen;
  }

  /** Whether there is something to answer with. */
  boolean reported(Result result) {
    measure.require(MeasureVerb.RECORD_RESULT);
    Reported.check(measure, result, pen.moment());
    if (result.isSomethingDone()) {
      Readiness.require(measure);
    }
    Result.Shortfall obstacle = obstacle(result);
    if (obstacle != null && !result.isSomethingDone()) {
      obstructed(obstacle);
      ScopeAgain.look(pen, measure);
      return false;
    }
    record(MeasureVerb.RECORD_RESULT, result, null);
    separate(obstacle);
    return true;
  }

  /**
   * A slip is put right. Where an obstacle stands against all of it, nothing is answered, and what
   * was prepared for that is given up: the grounds are assessed.
   */
  void corrected(ReportSlip slip) {
    measure.require(MeasureVerb.CORRECT_RESULT);
    Result result = slip.in(measure.execution());
    Reported.check(measure, result, pen.moment());
    if (result.isSomethingDone() && !measure.execution().wasCarriedOut()) {
      Readiness.require(measure);
    }
    Result.Shortfall obstacle = obstacle(result);
    boolean isNew = measure.execution().hindrance().filter(why -> !why.isPractical()).isEmpty();
    measure.stated(null);
    record(MeasureVerb.CORRECT_RESULT, result, slip.reason());
    if (obstacle != null && !result.isSomethingDone()) {
      obstructed(obstacle);
      measure.decision().unapprove();
      pen.become(measure, MeasureVerb.BEGIN_ANEW, new MeasureFact.BegunAnew(measure.number()));
      ScopeAgain.look(pen, measure);
    } else if (isNew) {
      separate(obstacle);
    }
  }

  private static Result.@Nullable Shortfall obstacle(Result result) {
    Result.Shortfall shortfall = result.shortfall();
    return shortfall == null || shortfall.why().isPractical() ? null : shortfall;
  }

  private void obstructed(Result.Shortfall obstacle) {
    measure.execution().obstructed(obstacle);
    pen.become(
        measure,
        MeasureVerb.REPORT_OBSTACLE,
        new MeasureFact.ObstacleReported(
            measure.number(), obstacle.why().id(), obstacle.saidWords()));
  }

  /** What an obstacle left of the measure is assessed, and so granted or refused, by itself. */
  private void separate(Result.@Nullable Shortfall obstacle) {
    if (obstacle == null) {
      return;
    }
    NewRequest.NewMeasure asked =
        new NewRequest.NewMeasure(
            measure.assistance(),
            obstacle.part(),
            measure.procedureWanted().orElse(null),
            measure.electronicEvidence(),
            measure.answerBy().orElse(null),
            measure.answerByReason().orElse(null));
    Measure rest = pen.request().add(asked);
    rest.separated(measure, obstacle);
    pen.become(
        rest,
        MeasureVerb.SEPARATE_REST,
        new MeasureFact.RestSeparated(
            rest.number(),
            measure.number(),
            asked.assistance().id(),
            AskedMeasure.of(asked),
            asked.suggestedDay(),
            obstacle.why().id(),
            obstacle.saidWords()));
  }

  private void record(MeasureVerb verb, Result result, @Nullable String reason) {
    Result.Shortfall shortfall = result.shortfall();
    measure.execution().reported(result, pen.actor().name(), pen.moment().day());
    pen.become(
        measure,
        verb,
        result.procedure() == null ? null : PROCEDURE,
        new MeasureFact.ResultRecorded(
            measure.number(),
            result.outcome().id(),
            result.text(),
            shortfall == null ? null : shortfall.why().id(),
            shortfall == null ? null : shortfall.words(),
            shortfall == null ? null : shortfall.part(),
            result.procedure() == null ? null : result.procedure().id(),
            result.procedureWhy(),
            result.inEffectFrom(),
            result.userNotTold(),
            reason));
  }
}
