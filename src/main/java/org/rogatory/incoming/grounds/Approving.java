package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Verdict;
import org.rogatory.convention.grounds.Approval;
import org.rogatory.convention.grounds.NegativeAnswer;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.incoming.review.Proposal;
import org.rogatory.incoming.review.ScopeAgain;
import org.rogatory.incoming.statement.Neither;

/** What a supervisor does with a refusal or postponement that was proposed, and what follows. */
@Clause("40(25)")
public final class Approving {

  private static final Provision REASONS = Provision.of("40(25)");

  private final Measure measure;
  private final RequestPen pen;

  private final GroundRules rules;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Approving of(RequestPen pen, int number) {
    return new Approving(pen.request().measure(number), pen, pen.rules().grounds());
  }

  private Approving(Measure measure, RequestPen pen, GroundRules rules) {
    this.measure = measure;
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * A supervisor approves what was proposed.
   *
   * @param supervisor whether the person who approves is a supervisor
   * @param drafters who had a hand in the letter that carries it
   * @throws ForbiddenByProvision where that person proposed or drafted it, or is no supervisor
   */
  public void approve(boolean supervisor, Set<String> drafters) {
    measure.require(MeasureVerb.APPROVE_PROPOSAL);
    Set<String> authors = new HashSet<>(drafters);
    authors.add(measure.decision().proposedBy().orElseThrow());
    ForbiddenByProvision.unless(
        Refusal.approve(
            new Approval(pen.actor().name(), supervisor, authors),
            measure.request().formalities().legalBasis()));
    requireStillLawful();
    Neither.of(pen, measure.number()).require("");
    measure.decision().approve(pen.actor().name(), pen.moment().day());
    pen.become(
        measure, MeasureVerb.APPROVE_PROPOSAL, new MeasureFact.ProposalApproved(measure.number()));
  }

  /** A supervisor sends back what was proposed, with remarks. */
  public void sendBack(String remarks) {
    measure.require(MeasureVerb.RETURN_PROPOSAL);
    measure.decision().unapprove();
    pen.become(
        measure,
        MeasureVerb.RETURN_PROPOSAL,
        new MeasureFact.ProposalReturned(measure.number(), remarks));
  }

  /** The proposal is taken back, and the measure is to be decided anew. */
  public void takeBack() {
    Proposal.takeBack(pen, measure);
  }

  /** The letter of refusal was sent: the measure is refused. */
  public void refused() {
    measure.require(MeasureVerb.REFUSE);
    requireSendable();
    refused(MeasureVerb.REFUSE);
  }

  private void refused(MeasureVerb verb) {
    Decision decision = measure.decision();
    decision.sent(pen.moment().at());
    pen.become(
        measure,
        verb,
        new MeasureFact.MeasureRefused(
            measure.number(),
            CitedGround.stated(decision.grounds()),
            decision.reasons().orElseThrow()));
  }

  /** Whether the refusal that was proposed last was taken back, and nobody decided since. */
  boolean isRefusalTakenBack() {
    return measure.decision().is(Decision.Kind.REFUSE) && isTakenBack();
  }

  private boolean isTakenBack() {
    Decision decision = measure.decision();
    return measure.state() == MeasureState.AWAITING_DECISION
        && decision.reasons().isPresent()
        && decision.approvedBy().isEmpty();
  }

  /**
   * The letter had gone out before something was recorded that took its proposal back, such as a
   * reply to the consultation: what was decided is decided, and what came since came late.
   *
   * @param by the supervisor who approved the letter
   * @param on when
   * @throws NotInThisState where nothing that was proposed was taken back so
   * @throws ForbiddenByProvision where whoever proposed it would have approved it
   */
  public void foundSent(String by, LocalDate on) {
    Decision decision = measure.decision();
    boolean refusal = decision.is(Decision.Kind.REFUSE);
    MeasureVerb verb = refusal ? MeasureVerb.FIND_REFUSED : MeasureVerb.FIND_POSTPONED;
    measure.require(verb);
    if (!isTakenBack()) {
      throw new NotInThisState(
          measure.matter(), measure.state(), List.of(MeasureState.AWAITING_DECISION));
    }
    if (decision.proposedBy().filter(by::equals).isPresent()) {
      throw new ForbiddenByProvision(REASONS, Reason.of("forbidden.not-approved"));
    }
    decision.approve(by, on);
    pen.write(
        measure.matter(), REASONS, new MeasureFact.DecisionFoundSent(measure.number(), by, on));
    if (refusal) {
      refused(verb);
    } else {
      postponed(verb);
    }
  }

  /** The letter of postponement was sent: the measure is postponed. */
  public void postponed() {
    measure.require(MeasureVerb.POSTPONE);
    requireSendable();
    postponed(MeasureVerb.POSTPONE);
  }

  private void postponed(MeasureVerb verb) {
    LocalDate reviewOn = measure.decision().reviewOn().orElseThrow();
    measure.decision().sent(pen.moment().at());
    pen.become(measure, verb, new MeasureFact.MeasurePostponed(measure.number(), reviewOn));
  }

  /** The interfering proceeding has ended, or the day of review has come. */
  public void reviewDue() {
    pen.become(
        measure,
        MeasureVerb.REVIEW_POSTPONEMENT,
        new MeasureFact.PostponementEnded(measure.number()));
  }

  /**
   * The postponement ends, or is to be justified and consulted on anew.
   *
   * @throws ForbiddenByProvision where it is to go on, and the end of its proceeding is on record,
   *     40(27)
   */
  public void reviewed(boolean resumes) {
    if (!resumes) {
      measure
          .decision()
          .interferingProceeding()
          .ifPresent(proceeding -> Reviewing.requireOngoing(measure, proceeding));
    }
    if (resumes) {
      pen.become(measure, MeasureVerb.RESUME, new MeasureFact.MeasureResumed(measure.number()));
    } else {
      pen.become(
          measure, MeasureVerb.POSTPONE_AGAIN, new MeasureFact.AssessedAgain(measure.number()));
    }
    ScopeAgain.look(pen, measure);
  }

  /**
   * What was proposed may be sent: it was approved, and is lawful still. Sending examines again.
   *
   * @throws ForbiddenByProvision where it is not, or not any more
   */
  public void requireSendable() {
    requireApproval();
    requireStillLawful();
    Neither.of(pen, measure.number()).require("");
  }

  /** What was lawful when it was proposed may no longer be: a deficiency cured, a basis changed. */
  private void requireStillLawful() {
    pen.rules().admission().bases().requireStanding(measure.request());
    Communicating.requireAnswerConfirmed(pen, measure);
    Decision decision = measure.decision();
    NegativeAnswer answer =
        rules.answer(
            measure, CitedGround.grounds(decision.grounds()), decision.reasons().orElseThrow());
    Verdict verdict =
        decision.is(Decision.Kind.REFUSE)
            ? Refusal.examine(answer, pen.moment().at())
            : Postponement.examine(answer, review(decision), pen.moment().day(), pen.moment().at());
    ForbiddenByProvision.unless(verdict.violations());
  }

  private Postponement.Review review(Decision decision) {
    return new Postponement.Review(
        decision.reviewOn(), Optional.of(pen.rules().policy().lastReview(pen.moment().day())));
  }

  private void requireApproval() {
    if (measure.decision().approvedBy().isEmpty()) {
      throw new ForbiddenByProvision(REASONS, Reason.of("forbidden.not-approved"));
    }
  }
}
