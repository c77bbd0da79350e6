package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.convention.grounds.ConsultationDuty;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Preservation;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;

/**
 * What is found and decided on a measure: its grounds, the grant, and the refusal or postponement
 * that a caseworker proposes and another person approves.
 */
@Clause({"40(25)", "40(28)"})
public final class Deciding {

  private final Measure measure;
  private final RequestPen pen;
  private final GroundRules rules;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Deciding of(RequestPen pen, int number) {
    return new Deciding(pen.request().measure(number), pen, pen.rules().grounds());
  }

  private Deciding(Measure measure, RequestPen pen, GroundRules rules) {
    this.measure = measure;
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * Records which ground may apply. Where it demands a consultation, one is opened.
   *
   * @return whether the requesting State is consulted first
   * @throws ForbiddenByProvision where the ground is not lawful for this measure
   * @throws BadInput where a fact that the ground needs is not recorded
   */
  public boolean assess(GroundFound found) {
    measure.require(MeasureVerb.ASSESS_GROUNDS);
    measure.assessed(found, pen.actor().name());
    Optional<GroundFinding> lawful = found.ground().map(this::lawful);
    lawful.ifPresent(finding -> checkFacts(finding, found));
    Optional<Consultation.Purpose> purpose = lawful.flatMap(finding -> purpose(finding, found));
    pen.become(
        measure,
        MeasureVerb.ASSESS_GROUNDS,
        found.ground().map(Ground::provision).orElse(null),
        assessed(found, purpose));
    purpose.ifPresent(p -> Consulting.of(pen, measure.number()).open(found, p));
    return purpose.isPresent();
  }

  private MeasureFact.GroundsAssessed assessed(
      GroundFound found, Optional<Consultation.Purpose> purpose) {
    Circumstances circumstances = found.circumstances();
    return new MeasureFact.GroundsAssessed(
        measure.number(),
        found.ground().map(Ground::id).orElse(null),
        purpose.map(Consultation.Purpose::id).orElse(null),
        found.remark(),
        found.facts().entrySet().stream()
            .collect(Collectors.toMap(fact -> fact.getKey().id(), Map.Entry::getValue)),
        circumstances.personalData().id(),
        circumstances.publicRecords().id(),
        circumstances.allowedInSimilarCase().id());
  }

  /** The measure is granted, on the conditions that the requesting State accepted, if any. */
  public void grant(List<String> conditions, @Nullable String remark) {
    measure.require(MeasureVerb.GRANT);
    requireAuthentic();
    String lines = conditions.isEmpty() ? null : String.join("\n", conditions);
    if (!measure.execution().wasCarriedOut()) {
      measure.execution().begin();
    }
    measure.decided(Decision.grant(pen.actor().name(), pen.moment().day(), lines));
    pen.become(
        measure,
        MeasureVerb.GRANT,
        new MeasureFact.MeasureGranted(measure.number(), conditions, remark));
  }

  /** The grounds are assessed once more before anything is decided. */
  public void reassess() {
    pen.become(measure, MeasureVerb.REASSESS, new MeasureFact.AssessedAgain(measure.number()));
  }

  /**
   * A refusal is proposed.
   *
   * @throws ForbiddenByProvision where the treaty does not allow it, or not yet
   */
  public void proposeRefusal(Ground ground, String reasons) {
    measure.require(MeasureVerb.PROPOSE_REFUSAL);
    ForbiddenByProvision.unless(
        Refusal.examine(rules.answer(measure, ground, reasons), pen.moment().at()).violations());
    measure.decided(Decision.refuse(ground, reasons, pen.actor().name()));
    pen.become(
        measure,
        MeasureVerb.PROPOSE_REFUSAL,
        ground.provision(),
        new MeasureFact.RefusalProposed(measure.number(), ground.id(), reasons));
  }

  /**
   * A postponement is proposed, 40(27).
   *
   * @param reviewOn when it is looked at again
   * @throws ForbiddenByProvision where the treaty does not allow it, or not yet
   */
  public void proposePostponement(String proceeding, LocalDate reviewOn, String reasons) {
    measure.require(MeasureVerb.PROPOSE_POSTPONEMENT);
    measure.recorded(NeededFact.INTERFERING_PROCEEDING, proceeding);
    measure.recorded(NeededFact.REVIEW_DATE, reviewOn.toString());
    ForbiddenByProvision.unless(
        Postponement.examine(
                rules.answer(measure, Ground.POSTPONEMENT, reasons),
                Optional.of(reviewOn),
                pen.moment().day(),
                pen.moment().at())
            .violations());
    measure.decided(
        Decision.postpone(Ground.POSTPONEMENT, proceeding, reviewOn, reasons, pen.actor().name()));
    pen.become(
        measure,
        MeasureVerb.PROPOSE_POSTPONEMENT,
        new MeasureFact.PostponementProposed(measure.number(), proceeding, reviewOn, reasons));
  }

  /** A request that is not verified is asked about and not executed. */
  private void requireAuthentic() {
    FormFinding finding = RequestForm.authenticity(measure.request().formalities().authenticity());
    if (finding.outcome() != FormFinding.Outcome.ACCEPTED) {
      throw new ForbiddenByProvision(finding.provision(), finding.reason());
    }
  }

  private GroundFinding lawful(Ground ground) {
    GroundFinding finding = rules.examine(ground, measure);
    if (!finding.lawful()) {
      throw new ForbiddenByProvision(finding.provision(), finding.reason());
    }
    return finding;
  }

  private static void checkFacts(GroundFinding finding, GroundFound found) {
    BadInput.Collected bad = new BadInput.Collected();
    for (NeededFact fact : finding.needs()) {
      if (fact != NeededFact.REVIEW_DATE && found.facts().getOrDefault(fact, "").isBlank()) {
        bad.add("facts[" + fact.id() + "]", Reason.of("refusal.needs." + fact.id()));
      }
    }
    bad.complain();
  }

  private Optional<Consultation.Purpose> purpose(GroundFinding finding, GroundFound found) {
    boolean required =
        finding.consultation() == ConsultationDuty.REQUIRED
            || finding.consultation() == ConsultationDuty.REQUIRED_FAST;
    if (!required && !found.consult()) {
      return Optional.empty();
    }
    if (found.conditions().isEmpty() && found.noConditions() == null) {
      throw BadInput.at("conditions", Reason.of("input.conditions-or-why-none"));
    }
    Preservation.consultBeforeEffect(measure.assistance(), measure.wasAttempted())
        .ifPresent(violation -> ForbiddenByProvision.unless(List.of(violation)));
    return Optional.of(
        finding.ground().isPostponement()
            ? Consultation.Purpose.BEFORE_POSTPONEMENT
            : Consultation.Purpose.BEFORE_REFUSAL);
  }
}
