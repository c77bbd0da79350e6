package org.rogatory.incoming.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.incoming.review.ScopeAgain;
import org.rogatory.incoming.statement.Neither;

/** What happens to a measure from its transmittal to the answer. */
@Clause({"40(12)(b)", "40(17)", "40(24)", "40(25)", "40(26)", "42(6)", "42(8)"})
public final class Executing {

  private static final Provision OURSELVES = Provision.of("40(12)(a)");
  private static final Provision AUTHORITY = Provision.of("40(12)(b)");

  private final Measure measure;
  private final RequestPen pen;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Executing of(RequestPen pen, int number) {
    return new Executing(pen.request().measure(number), pen);
  }

  private Executing(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /**
   * The letter to the competent authority was sent, 40(12)(b).
   *
   * @param authority the authority's id
   * @param limit the last day of the office's own period for its report
   */
  public void transmitted(String authority, LocalDate limit) {
    measure.require(MeasureVerb.TRANSMIT);
    requireEstablished();
    Readiness.require(measure);
    LocalDate executeBy = earlier(limit);
    measure.execution().transmitted(authority, pen.moment().day(), executeBy);
    pen.become(
        measure,
        MeasureVerb.TRANSMIT,
        new MeasureFact.MeasureTransmitted(measure.number(), authority, executeBy));
  }

  /**
   * It is chosen who executes the measure, 40(12); the measure is not there yet.
   *
   * @param authority the id of a competent authority, or {@link Execution#OURSELVES}
   * @param offered the ids of the authorities that execute such measures
   * @param field that says which, for the error
   * @throws BadInput where it is neither of them nor we
   */
  public void entrusted(String authority, Collection<String> offered, String field) {
    if (!authority.equals(Execution.OURSELVES) && !offered.contains(authority)) {
      throw BadInput.at(field, Reason.of("input.authority"));
    }
    requireNotBegun();
    String before = measure.execution().authority().orElse(null);
    if (!authority.equals(before)) {
      measure.execution().entrusted(authority);
      pen.write(
          measure.matter(),
          measure.execution().isByUs() ? OURSELVES : AUTHORITY,
          new MeasureFact.MeasureEntrusted(measure.number(), authority, before));
    }
  }

  /** Whether it can still be chosen who executes a measure. */
  public static boolean isToBegin(Measure measure) {
    return isToBegin(measure.state());
  }

  private static boolean isToBegin(MeasureState state) {
    return !state.hasEnded()
        && state != MeasureState.IN_EXECUTION
        && state != MeasureState.EXECUTED;
  }

  private void requireNotBegun() {
    if (!isToBegin(measure)) {
      List<MeasureState> open =
          Arrays.stream(MeasureState.values()).filter(Executing::isToBegin).toList();
      throw new NotInThisState(measure.matter(), measure.state(), open);
    }
  }

  /**
   * We execute the measure ourselves: nothing is transmitted, 40(12)(a).
   *
   * @param limit the last day of the office's own period
   */
  public void begunByUs(LocalDate limit) {
    measure.require(MeasureVerb.EXECUTE_OURSELVES);
    requireEstablished();
    Readiness.require(measure);
    LocalDate executeBy = earlier(limit);
    measure.execution().begunByUs(executeBy);
    pen.become(
        measure,
        MeasureVerb.EXECUTE_OURSELVES,
        new MeasureFact.OwnExecutionBegun(measure.number(), executeBy));
  }

  /**
   * A limit, or the day wished by the State where that comes earlier and has not passed, 40(26).
   */
  private LocalDate earlier(LocalDate limit) {
    return measure
        .expectedBy()
        .filter(wished -> !wished.isBefore(pen.moment().day()))
        .filter(wished -> wished.isBefore(limit))
        .orElse(limit);
  }

  /** The day by which the authority was to report has passed without a report. */
  public void overdue() {
    measure.require(MeasureVerb.NOTE_OVERDUE_EXECUTION);
    LocalDate executeBy = measure.execution().executeBy().orElseThrow();
    pen.become(
        measure,
        MeasureVerb.NOTE_OVERDUE_EXECUTION,
        new MeasureFact.ExecutionOverdue(measure.number(), executeBy));
  }

  /** The authority was asked to hurry, 40(12)(b). */
  public void chased(LocalDate executeBy) {
    measure.require(MeasureVerb.CHASE_AUTHORITY);
    measure.execution().chased(executeBy);
    String authority = measure.execution().authority().orElseThrow();
    pen.become(
        measure,
        MeasureVerb.CHASE_AUTHORITY,
        new MeasureFact.AuthorityChased(measure.number(), authority, executeBy));
  }

  /**
   * The authority reported. An obstacle that is no answer leads back to the grounds; where it
   * stands against a part, that part becomes a measure of its own.
   *
   * @return whether there is something to answer with
   * @throws BadInput where it is not said why something was not carried out, a wanted procedure is
   *     not accounted for, 40(17), or a preservation has no moment from which it is in effect,
   *     42(8)
   * @throws ForbiddenByProvision where a practical reason speaks of a ground
   */
  public boolean reported(Result result) {
    return Reporting.of(pen, measure).reported(result);
  }

  /**
   * What was recorded of the report is put right, until the answer was sent: the moment from which
   * a preservation is in effect decides how long the data are kept at least, 42(8), and the outcome
   * what the letter says. A legal obstacle leads back to the grounds, as when it is recorded.
   *
   * @param slip what should stand there; what is null stays
   * @throws BadInput as when it is recorded, or where nothing changes
   */
  public void corrected(ReportSlip slip) {
    Reporting.of(pen, measure).corrected(slip);
  }

  /**
   * Whether what was reported may be answered as it is. That of a preservation is recorded all the
   * same; its confirmation waits until it is established who asks.
   *
   * @throws ForbiddenByProvision where something changed meanwhile on which the measure rests, or
   *     as in {@link #requireEstablished}
   */
  public void requireCurrent() {
    if (measure.isOutdated()) {
      throw new ForbiddenByProvision(
          measure.assistance().provision(), Reason.of("forbidden.outdated"));
    }
    if (!measure.isPreservation()) {
      requireEstablished();
    }
  }

  /**
   * Nothing is handed on, and nothing that came of it is given to the State, while it is not
   * established who asks, and by an open channel.
   *
   * @throws ForbiddenByProvision naming 40(13), or the provision on the channel
   */
  @Clause({"36(1)(a)", "40(12)(d)", "40(13)"})
  public void requireEstablished() {
    Readiness.requireEstablished(measure, pen.rules().admission());
  }

  /**
   * The result was sent to the requesting State, and the measure has ended.
   *
   * @throws ForbiddenByProvision where it speaks of fiscal matters or bank secrecy, and nobody
   *     stated that nothing was declined on them
   */
  public void answered() {
    measure.require(MeasureVerb.ANSWER);
    Neither.of(pen, measure.number()).require("");
    pen.become(measure, MeasureVerb.ANSWER, new MeasureFact.ResultsSent(measure.number()));
  }

  /**
   * The preservation was confirmed with its earliest release, and the data stay held, 42(8).
   *
   * @param notBefore the day after whose end they may be released at the earliest
   * @throws ForbiddenByProvision as in {@link #answered}
   */
  public void held(LocalDate notBefore) {
    measure.require(MeasureVerb.CONFIRM_HOLD);
    Neither.of(pen, measure.number()).require("");
    Instant from = measure.execution().inEffectFrom().orElseThrow();
    pen.become(
        measure,
        MeasureVerb.CONFIRM_HOLD,
        new MeasureFact.HoldConfirmed(measure.number(), from, notBefore));
  }

  /**
   * Whether something was begun or reported of a measure that turns out to be another one; the
   * transmittal of a preservation is prepared as soon as it is taken up, 42(4).
   */
  public static boolean isToBeRecalled(Measure measure) {
    return measure.state() == MeasureState.IN_EXECUTION
        || measure.state() == MeasureState.GRANTED && measure.isPreservation()
        || measure.state() == MeasureState.EXECUTED
        || measure.execution().wasCarriedOut();
  }

  /**
   * What is carried out is not, or no longer, what is asked for and granted. The authority that is
   * at work is told to stop, by a letter; what was reported is not sent, and stays in the file.
   */
  @Clause("40(12)(b)")
  public void recall(RecallReason because) {
    pen.become(
        measure,
        MeasureVerb.RECALL,
        () ->
            MeasureFact.TransmittalRecalled.of(
                measure.number(), measure.execution().recalled(because), because));
  }

  /**
   * The letter that tells the authority to stop was sent.
   *
   * @throws NotInThisState where it was told, or was not to be
   */
  public void recallTold(Recall recall) {
    if (!measure.execution().openRecalls().contains(recall)) {
      throw new NotInThisState(measure.matter(), measure.state(), List.of());
    }
    measure.execution().recallTold(recall.number());
    pen.write(
        measure.matter(),
        AUTHORITY,
        new MeasureFact.RecallTold(measure.number(), recall.authority(), recall.number()));
  }

  /** The authority cannot execute, or a ground came to light: the grounds are assessed again. */
  public void reassess() {
    pen.become(measure, MeasureVerb.REASSESS, new MeasureFact.AssessedAgain(measure.number()));
    ScopeAgain.look(pen, measure);
  }
}
