package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureVerb;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.WaitsAgain;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.GroundFactKey;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.persons.Readiness;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.incoming.review.ScopeAgain;

/**
 * What is found and decided on a measure: its grounds, the grant, and the refusal or postponement
 * that a caseworker proposes and another person approves.
 */
@Clause({"40(25)", "40(28)"})
public final class Deciding {

  private static final Provision CONSULTED = Provision.of("40(28)");

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
   * Records which grounds may apply. Where one of them demands a consultation, one is opened, on
   * all of them.
   *
   * @return whether the requesting State is consulted first
   * @throws ForbiddenByProvision where a ground is not lawful for this measure, or a postponement
   *     stands beside a refusal
   * @throws BadInput where a fact that a ground needs is not recorded
   */
  public boolean assess(GroundsFound found) {
    measure.require(MeasureVerb.ASSESS_GROUNDS);
    requireBasis();
    FoundGrounds grounds = FoundGrounds.examine(found, measure, rules);
    requireReview(found);
    Optional<Consultation.Purpose> purpose = grounds.purpose();
    measure.assessed(found, grounds.cited(), pen.actor().name());
    pen.become(
        measure,
        MeasureVerb.ASSESS_GROUNDS,
        closest(grounds.cited()),
        assessed(found, grounds.cited(), purpose));
    purpose.ifPresent(
        p ->
            Consulting.of(pen, measure.number())
                .open(
                    new Consultation.Opening(
                        p,
                        grounds.cited(),
                        found.conditions(),
                        found.noConditions(),
                        found.offer(),
                        found.costs())));
    return purpose.isPresent();
  }

  /** A day of review that is named already is one, and lies within the office's limit, 40(27). */
  @Clause("40(27)")
  private void requireReview(GroundsFound found) {
    for (GroundFound each : found.grounds()) {
      String text = each.facts().getOrDefault(NeededFact.REVIEW_DATE, "");
      String proceeding = each.facts().getOrDefault(NeededFact.INTERFERING_PROCEEDING, "");
      if (each.ground().isPostponement()) {
        Reviewing.requireOngoing(measure, proceeding);
      }
      if (each.ground().isPostponement() && !text.isBlank()) {
        ForbiddenByProvision.unless(Postponement.review(review(day(text)), pen.moment().day()));
      }
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw BadInput.at("facts[postponement.review-date]", Reason.of("input.review-on"));
    }
  }

  private static @Nullable Provision closest(List<CitedGround> grounds) {
    return grounds.isEmpty() ? null : grounds.get(0).ground().provision();
  }

  private MeasureFact.GroundsAssessed assessed(
      GroundsFound found, List<CitedGround> cited, Optional<Consultation.Purpose> purpose) {
    Circumstances circumstances = found.circumstances();
    Map<String, String> facts = new TreeMap<>();
    found
        .grounds()
        .forEach(
            each ->
                each.facts()
                    .forEach(
                        (fact, text) ->
                            facts.put(new GroundFactKey(each.ground(), fact).text(), text)));
    return new MeasureFact.GroundsAssessed(
        measure.number(),
        CitedGround.stated(cited),
        purpose.map(Consultation.Purpose::id).orElse(null),
        found.remark(),
        facts,
        circumstances.personalData().id(),
        circumstances.publicRecords().id(),
        circumstances.allowedInSimilarCase().id(),
        circumstances.offenceListed().id());
  }

  /**
   * The measure is granted, on the conditions on which both States agree, if any: those that were
   * offered in a consultation and accepted, or that the requesting State proposed itself, 40(28).
   *
   * @param waived which of them our State does not insist on, by their numbers from 1
   * @throws BadInput at {@code waived}, where there is no such condition
   */
  public void grant(Collection<Integer> waived, @Nullable String remark) {
    measure.require(MeasureVerb.GRANT);
    requireCurrent();
    requireInside();
    WaitsAgain.requireAnswered(measure);
    Readiness.requireEstablished(measure, pen.rules().admission());
    Readiness.require(measure);
    List<String> agreed = measure.agreedConditions();
    if (waived.stream().anyMatch(number -> number < 1 || number > agreed.size())) {
      throw BadInput.at("waived", Reason.of("input.unknown-condition"));
    }
    List<String> conditions =
        IntStream.range(0, agreed.size())
            .filter(at -> !waived.contains(at + 1))
            .mapToObj(agreed::get)
            .toList();
    if (!measure.execution().wasCarriedOut()) {
      measure.execution().begin();
    }
    String lines = conditions.isEmpty() ? null : String.join("\n", conditions);
    measure.decided(Decision.grant(pen.actor().name(), pen.moment().day(), lines));
    pen.become(
        measure,
        MeasureVerb.GRANT,
        new MeasureFact.MeasureGranted(measure.number(), conditions, remark));
  }

  /**
   * The grounds are assessed once more before anything is decided; scope first, where it is not
   * inside the Convention any more.
   */
  public void reassess() {
    pen.become(measure, MeasureVerb.REASSESS, new MeasureFact.AssessedAgain(measure.number()));
    ScopeAgain.look(pen, measure);
  }

  /**
   * A refusal is proposed, on one ground or several.
   *
   * @throws ForbiddenByProvision where the treaty does not allow it, or not yet, on one of them
   */
  public void proposeRefusal(List<Ground> grounds, String reasons) {
    measure.require(MeasureVerb.PROPOSE_REFUSAL);
    requireCurrent();
    Communicating.requireAnswerConfirmed(pen, measure);
    ForbiddenByProvision.unless(
        Refusal.examine(rules.answer(measure, grounds, reasons), pen.moment().at()).violations());
    List<CitedGround> cited = rules.cited(measure, grounds);
    measure.decided(Decision.refuse(cited, reasons, pen.actor().name()));
    pen.become(
        measure,
        MeasureVerb.PROPOSE_REFUSAL,
        closest(cited),
        new MeasureFact.RefusalProposed(measure.number(), CitedGround.stated(cited), reasons));
  }

  /**
   * A postponement is proposed, 40(27).
   *
   * @param said the proceeding that it interferes with; blank where it was recorded before
   * @param reviewOn when it is looked at again
   * @throws BadInput where nobody has named that proceeding
   * @throws ForbiddenByProvision where the treaty does not allow it, or not yet, where the
   *     requesting State was consulted on another proceeding, 40(28), or that day lies beyond the
   *     office's limit
   */
  public void proposePostponement(@Nullable String said, LocalDate reviewOn, String reasons) {
    measure.require(MeasureVerb.PROPOSE_POSTPONEMENT);
    requireCurrent();
    Communicating.requireAnswerConfirmed(pen, measure);
    String proceeding = named(said);
    measure.recorded(Ground.POSTPONEMENT, NeededFact.INTERFERING_PROCEEDING, proceeding);
    measure.recorded(Ground.POSTPONEMENT, NeededFact.REVIEW_DATE, reviewOn.toString());
    ForbiddenByProvision.unless(
        Postponement.examine(
                rules.answer(measure, List.of(Ground.POSTPONEMENT), reasons),
                review(reviewOn),
                pen.moment().day(),
                pen.moment().at())
            .violations());
    List<CitedGround> cited = rules.cited(measure, List.of(Ground.POSTPONEMENT));
    measure.decided(Decision.postpone(cited, proceeding, reviewOn, reasons, pen.actor().name()));
    pen.become(
        measure,
        MeasureVerb.PROPOSE_POSTPONEMENT,
        new MeasureFact.PostponementProposed(
            measure.number(), CitedGround.stated(cited), proceeding, reviewOn, reasons));
  }

  private Postponement.Review review(LocalDate on) {
    return new Postponement.Review(
        Optional.of(on), Optional.of(pen.rules().policy().lastReview(pen.moment().day())));
  }

  /**
   * Said once: for the consultation, or when the postponement is proposed. What the requesting
   * State was consulted on is what postpones, 40(28).
   */
  private String named(@Nullable String proceeding) {
    String recorded = measure.interferingProceeding().orElse(null);
    String named = proceeding == null || proceeding.isBlank() ? recorded : proceeding.strip();
    if (named == null) {
      throw BadInput.at("proceeding", Reason.of("input.proceeding"));
    }
    if (recorded != null && !recorded.strip().equals(named.strip())) {
      throw new ForbiddenByProvision(
          CONSULTED, Reason.of("postponement.another-proceeding", recorded));
    }
    Reviewing.requireOngoing(measure, named);
    return named;
  }

  /** The register may say otherwise since: on a treaty that has ended nothing rests, 40(7). */
  @Clause("40(7)")
  private void requireBasis() {
    pen.rules().admission().bases().requireStanding(measure.request());
  }

  /** What is decided rests on what was assessed. */
  private void requireCurrent() {
    requireBasis();
    if (measure.isOutdated()) {
      throw new ForbiddenByProvision(
          measure.assistance().provision(), Reason.of("forbidden.outdated"));
    }
  }

  /** Scope is asked once more: the file and the register may have changed since the triage. */
  private void requireInside() {
    ScopeFinding scope = pen.rules().admission().scope(measure);
    if (scope.outcome() == ScopeFinding.Outcome.OUTSIDE) {
      throw new ForbiddenByProvision(scope.provision(), scope.reason());
    }
  }
}
