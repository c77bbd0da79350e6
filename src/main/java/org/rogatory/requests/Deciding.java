package org.rogatory.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.ConsultationDuty;
import org.rogatory.convention.Ground;
import org.rogatory.convention.GroundFinding;
import org.rogatory.convention.NeededFact;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * What is found and decided on a measure: its grounds, the grant, and the refusal or postponement
 * that a caseworker proposes and another person approves.
 */
public final class Deciding {

  private static final Provision CONSULTATION = Provision.of("40(28)");
  private static final Provision POSTPONEMENT = Provision.of("40(27)");
  private static final Provision REASONS = Provision.of("40(25)");

  private final Measure measure;
  private final Pen pen;
  private final GroundRules rules;

  Deciding(Measure measure, Pen pen, GroundRules rules) {
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
    measure.require(MeasureState.UNDER_ASSESSMENT);
    measure.assessed(found, pen.actor().name());
    Optional<GroundFinding> lawful = found.ground().map(this::lawful);
    lawful.ifPresent(finding -> checkFacts(finding, found));
    Optional<Consultation.Purpose> purpose = lawful.flatMap(finding -> purpose(finding, found));
    measure.become(MeasureState.AWAITING_DECISION);
    pen.write(
        measure.matter(),
        found.ground().map(Ground::provision).orElse(null),
        new MeasureFact.GroundsAssessed(
            measure.number(),
            found.ground().map(Ground::id).orElse(null),
            purpose.map(p -> Ids.of(p)).orElse(null),
            found.remark()));
    purpose.ifPresent(p -> new Consulting(measure, pen).open(found, p));
    return purpose.isPresent();
  }

  /** The measure is granted, on the conditions that the requesting State accepted, if any. */
  public void grant(List<String> conditions, @Nullable String remark) {
    measure.require(MeasureState.AWAITING_DECISION);
    String lines = conditions.isEmpty() ? null : String.join("\n", conditions);
    measure.decided(Decision.grant(pen.actor().name(), pen.moment().day(), lines));
    measure.become(measure.execution().hasResult() ? MeasureState.EXECUTED : MeasureState.GRANTED);
    pen.write(
        measure.matter(),
        null,
        new MeasureFact.MeasureGranted(measure.number(), conditions, remark));
  }

  /**
   * A refusal is proposed.
   *
   * @throws ForbiddenByProvision where the treaty does not allow it, or not yet
   */
  public void proposeRefusal(Ground ground, String reasons) {
    measure.require(MeasureState.AWAITING_DECISION);
    if (ground.isPostponement()) {
      throw new ForbiddenByProvision(POSTPONEMENT, Reason.of("forbidden.postponement-refuses"));
    }
    checkDecision(ground, reasons);
    measure.decided(Decision.refuse(ground, reasons, pen.actor().name()));
    measure.become(MeasureState.REFUSAL_PROPOSED);
    pen.write(
        measure.matter(),
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
    measure.require(MeasureState.AWAITING_DECISION);
    checkDecision(Ground.POSTPONEMENT, reasons);
    if (!reviewOn.isAfter(pen.moment().day())) {
      throw BadInput.at("reviewOn", Reason.of("input.not-in-the-future"));
    }
    measure.decided(
        Decision.postpone(Ground.POSTPONEMENT, proceeding, reviewOn, reasons, pen.actor().name()));
    measure.become(MeasureState.POSTPONEMENT_PROPOSED);
    pen.write(
        measure.matter(),
        POSTPONEMENT,
        new MeasureFact.PostponementProposed(measure.number(), proceeding, reviewOn, reasons));
  }

  private void checkDecision(Ground ground, String reasons) {
    GroundFinding finding = lawful(ground);
    checkConsulted(finding);
    if (reasons.isBlank()) {
      throw new ForbiddenByProvision(REASONS, Reason.of("forbidden.without-reasons"));
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
        bad.add("facts[" + fact.id() + "]", Reason.of("input.needed-fact"));
      }
    }
    bad.complain();
  }

  private void checkConsulted(GroundFinding finding) {
    if (!required(finding)) {
      return;
    }
    boolean consulted =
        measure.consultations().stream()
            .anyMatch(c -> c.isConcluded() && c.ground() == finding.ground());
    if (!consulted) {
      throw new ForbiddenByProvision(CONSULTATION, Reason.of(whyNotConsulted()));
    }
  }

  private String whyNotConsulted() {
    return measure
        .consultation()
        .map(
            latest ->
                switch (latest.stage()) {
                  case IN_PREPARATION -> "forbidden.consultation-not-sent";
                  case SENT -> "forbidden.consultation-open";
                  case DROPPED -> "forbidden.consultation-dropped";
                  case REPLIED, LAPSED -> "forbidden.consultation-other-ground";
                })
        .orElse("forbidden.no-consultation");
  }

  private static boolean required(GroundFinding finding) {
    return finding.consultation() == ConsultationDuty.REQUIRED
        || finding.consultation() == ConsultationDuty.REQUIRED_FAST;
  }

  private static Optional<Consultation.Purpose> purpose(GroundFinding finding, GroundFound found) {
    if (!required(finding) && !found.consult()) {
      return Optional.empty();
    }
    return Optional.of(
        finding.ground().isPostponement()
            ? Consultation.Purpose.BEFORE_POSTPONEMENT
            : Consultation.Purpose.BEFORE_REFUSAL);
  }
}
