package org.rogatory.incoming.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureLife;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.FindingChanged;

/**
 * The rules are asked again after something in a request changed: scope, channel, language,
 * contents and grounds. What they find otherwise stands in the journal, and what rests on it goes
 * back: a consultation or a decision that is not sent is withdrawn, and its measure is assessed
 * anew. What was sent stays.
 */
@Clause({"35(1)", "40(7)", "40(12)(d)", "40(13)", "40(16)", "40(25)", "40(28)"})
public final class Review {

  /** What waits for another State, an authority or a day: it is assessed anew when that is over. */
  private static final Set<MeasureState> WAITING =
      EnumSet.of(MeasureState.IN_CONSULTATION, MeasureState.IN_EXECUTION, MeasureState.POSTPONED);

  private static final Set<MeasureState> DECIDED =
      EnumSet.of(MeasureState.AWAITING_DECISION, MeasureState.GRANTED, MeasureState.EXECUTED);

  private static final Set<MeasureState> PROPOSED =
      EnumSet.of(MeasureState.REFUSAL_PROPOSED, MeasureState.POSTPONEMENT_PROPOSED);

  private final RequestPen pen;
  private final Request request;
  private final boolean triaged;
  private final Findings before;

  private Review(RequestPen pen) {
    this.pen = pen;
    this.request = pen.request();
    this.triaged = request.state() != RequestState.RECEIVED;
    this.before = Findings.of(request, pen.rules());
  }

  /** Remembers what is found before a change. */
  public static Review before(RequestPen pen) {
    return new Review(pen);
  }

  /** What is found otherwise since; nothing before the triage, which finds for the first time. */
  public List<FindingChanged> changes() {
    return triaged && !request.isClosed()
        ? Findings.of(request, pen.rules()).since(before)
        : List.of();
  }

  /**
   * @param looked by the id of a change, that a person looked at it
   * @param undo takes the change back, where the person did not
   * @throws UnseenChanges unless a person looked at all that is found otherwise
   */
  public void require(Map<String, Boolean> looked, Runnable undo) {
    List<FindingChanged> changes = changes();
    if (!changes.stream().allMatch(change -> Boolean.TRUE.equals(looked.get(change.id())))) {
      undo.run();
      throw new UnseenChanges(changes);
    }
  }

  /**
   * Writes down what is found otherwise, and takes back what rests on what was found before.
   *
   * @param resting whether decisions rest on what changed, whatever is found of it: basis or
   *     offences
   */
  public void conclude(boolean resting) {
    List<FindingChanged> changes = changes();
    if (!changes.isEmpty()) {
      pen.write(request.matter(), null, new RequestFact.ExaminedAgain(changes));
    }
    if (triaged && !request.isClosed()) {
      request.openMeasures().forEach(measure -> follow(measure, changes, resting));
    }
  }

  private void follow(Measure measure, List<FindingChanged> changes, boolean resting) {
    List<FindingChanged> own =
        changes.stream().filter(change -> change.measure() == measure.number()).toList();
    boolean scope =
        own.stream().anyMatch(change -> change.about().equals(Findings.SCOPE))
            && isForAPerson(measure);
    if (scope) {
      examineScope(measure);
    } else if (resting || !own.isEmpty()) {
      goBack(measure);
    }
  }

  /** What is found outside, or no longer so, is examined by a person, 35(1). */
  private boolean isForAPerson(Measure measure) {
    ScopeFinding finding = pen.rules().admission().scope(measure);
    return measure.state() == MeasureState.FOUND_OUTSIDE
        || finding.asksPerson()
        || finding.outcome() == ScopeFinding.Outcome.OUTSIDE;
  }

  private void examineScope(Measure measure) {
    withdraw(measure);
    if (measure.state() == MeasureState.FOUND_OUTSIDE) {
      pen.become(
          measure, MeasureVerb.REOPEN_SCOPE, new MeasureFact.ScopeReopened(measure.number()));
    }
    if (WAITING.contains(measure.state())) {
      goBack(measure);
    } else if (MeasureLife.allows(measure, MeasureVerb.BEGIN_ANEW)) {
      beginAnew(measure);
      if (measure.state() != MeasureState.SCOPE_OPEN) {
        pen.become(
            measure, MeasureVerb.LEAVE_SCOPE_OPEN, new MeasureFact.ScopeLeftOpen(measure.number()));
      }
    }
  }

  /**
   * A preservation is granted before anybody assesses it, 42(4): there is nothing to go back to.
   */
  private void goBack(Measure measure) {
    withdraw(measure);
    boolean first = measure.isPreservation() && !measure.execution().hasResult();
    if (WAITING.contains(measure.state())) {
      pen.become(
          measure,
          MeasureVerb.OUTDATE_ASSESSMENT,
          new MeasureFact.AssessmentOutdated(measure.number()));
      measure.outdated();
    } else if (!first && DECIDED.contains(measure.state())) {
      beginAnew(measure);
    }
  }

  private void beginAnew(Measure measure) {
    measure.decision().unapprove();
    pen.become(measure, MeasureVerb.BEGIN_ANEW, new MeasureFact.BegunAnew(measure.number()));
  }

  /** What is under way and not sent is taken back. */
  private void withdraw(Measure measure) {
    if (measure.state() == MeasureState.CONSULTATION_IN_PREPARATION) {
      var open = measure.consultation().orElseThrow();
      open.dropped();
      pen.become(
          measure,
          MeasureVerb.DROP_CONSULTATION,
          new MeasureFact.ConsultationDropped(measure.number(), open.number()));
    } else if (PROPOSED.contains(measure.state())) {
      measure.decision().unapprove();
      pen.become(
          measure,
          MeasureVerb.WITHDRAW_PROPOSAL,
          new MeasureFact.ProposalWithdrawn(measure.number()));
    }
  }
}
