package org.rogatory.incoming.grounds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.convention.grounds.Preservation;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.GroundFactKey;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;

/**
 * The grounds that a caseworker found, each examined: all are lawful and have what they need
 * recorded. The strictest of them decides whether the requesting State is consulted first, 40(28).
 */
@Clause({"40(21)(b)", "40(27)", "40(28)"})
final class FoundGrounds {

  private final GroundsFound found;
  private final Measure measure;
  private final GroundRules rules;
  private final List<GroundFinding> findings;

  private FoundGrounds(
      GroundsFound found, Measure measure, GroundRules rules, List<GroundFinding> findings) {
    this.found = found;
    this.measure = measure;
    this.rules = rules;
    this.findings = findings;
  }

  /**
   * Examines each.
   *
   * @throws ForbiddenByProvision with every ground that is not lawful for this measure, and where a
   *     postponement stands beside a refusal, 40(27)
   * @throws BadInput where a ground stands there twice, or what it needs is not recorded
   */
  static FoundGrounds examine(GroundsFound found, Measure measure, GroundRules rules) {
    requireOnce(found.grounds());
    List<GroundFinding> findings =
        found.grounds().stream()
            .map(each -> rules.examine(each.ground(), measure, found.circumstances()))
            .toList();
    requireLawful(findings, words(found, measure));
    BadInput.Collected bad = new BadInput.Collected();
    for (int at = 0; at < findings.size(); at++) {
      checkFacts(findings.get(at), found.grounds().get(at).facts(), bad);
    }
    bad.complain();
    return new FoundGrounds(found, measure, rules, findings);
  }

  private static void requireOnce(List<GroundFound> grounds) {
    Set<Ground> seen = EnumSet.noneOf(Ground.class);
    if (!grounds.stream().map(GroundFound::ground).allMatch(seen::add)) {
      throw BadInput.at("grounds", Reason.of("input.ground-twice"));
    }
  }

  /** What is recorded here is what the consultation and the refusal tell. */
  private static Optional<Violation> dualCriminality(GroundsFound found, Measure measure) {
    Stream<String> facts = found.grounds().stream().flatMap(each -> each.facts().values().stream());
    Stream<String> terms =
        Stream.concat(
            found.conditions().stream(),
            Stream.of(found.noConditions(), found.costs()).filter(Objects::nonNull));
    return Preservation.dualCriminality(
        measure.assistance(),
        found.grounds().stream().map(GroundFound::ground).toList(),
        Stream.concat(facts, terms).collect(Collectors.joining("\n")));
  }

  /** What stands against what is recorded for the grounds. */
  private static List<Violation> words(GroundsFound found, Measure measure) {
    Stated allowed = found.circumstances().allowedInSimilarCase();
    Stream<Violation> prohibited =
        found.grounds().stream()
            .flatMap(each -> Grounds.putAsProhibited(each.facts(), allowed).stream());
    return Stream.concat(dualCriminality(found, measure).stream(), prohibited).toList();
  }

  private static void requireLawful(List<GroundFinding> findings, List<Violation> words) {
    List<Violation> violations = new ArrayList<>(words);
    findings.stream()
        .filter(finding -> !finding.lawful())
        .forEach(finding -> violations.add(new Violation(finding.provision(), finding.reason())));
    boolean postpones = findings.stream().anyMatch(finding -> finding.ground().isPostponement());
    if (postpones && findings.size() > 1) {
      violations.add(Violation.of("40(27)", "postponement.other-ground"));
    }
    ForbiddenByProvision.unless(violations);
  }

  private static void checkFacts(
      GroundFinding finding, Map<NeededFact, String> facts, BadInput.Collected bad) {
    for (NeededFact fact : finding.needs()) {
      String text = facts.getOrDefault(fact, "");
      if (fact != NeededFact.REVIEW_DATE && fact.isLackingIn(text)) {
        bad.add(field(finding.ground(), fact), Reason.of("refusal.needs." + fact.id()));
      }
    }
  }

  private static String field(Ground ground, NeededFact fact) {
    return "facts[" + new GroundFactKey(ground, fact).text() + "]";
  }

  /** The grounds with the provisions that allow them. */
  List<CitedGround> cited() {
    List<CitedGround> cited = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      cited.add(CitedGround.of(findings.get(at), found.grounds().get(at).facts()));
    }
    return cited;
  }

  /**
   * Why the requesting State is consulted; empty where it is not.
   *
   * @throws BadInput where neither conditions are offered nor said why there are none, or the costs
   *     for which they are asked are not recorded, 40(30)
   * @throws ForbiddenByProvision for a preservation that is not in effect, 42(4)
   */
  Optional<Consultation.Purpose> purpose() {
    if (found.costs() != null && found.offer() != OfferBasis.COSTS) {
      throw BadInput.at("costs", Reason.of("input.costs-not-the-reason"));
    }
    if (findings.isEmpty()) {
      return offer();
    }
    if (found.offer() != null) {
      throw BadInput.at("offer", Reason.of("input.offer-with-grounds"));
    }
    boolean required = findings.stream().anyMatch(each -> each.consultation().isRequired());
    if (!required && !found.consult()) {
      return Optional.empty();
    }
    if (found.conditions().isEmpty() && found.noConditions() == null) {
      throw BadInput.at("conditions", Reason.of("input.conditions-or-why-none"));
    }
    requireEffect();
    boolean postpones = findings.get(0).ground().isPostponement();
    return Optional.of(
        postpones ? Consultation.Purpose.BEFORE_POSTPONEMENT : Consultation.Purpose.BEFORE_REFUSAL);
  }

  /** Without a ground, assistance is offered on conditions that a provision lets us ask for. */
  private Optional<Consultation.Purpose> offer() {
    OfferBasis basis = found.offer();
    if (basis == null) {
      if (!found.conditions().isEmpty() || found.consult()) {
        throw BadInput.at("offer", Reason.of("input.offer-basis"));
      }
      return Optional.empty();
    }
    if (found.conditions().isEmpty()) {
      throw BadInput.at("conditions", Reason.of("input.conditions-to-offer"));
    }
    rules
        .offer(basis, measure, found)
        .ifPresent(violation -> ForbiddenByProvision.unless(List.of(violation)));
    if (basis == OfferBasis.COSTS && found.costs() == null) {
      throw BadInput.at("costs", Reason.of("input.costs"));
    }
    requireEffect();
    return Optional.of(Consultation.Purpose.OFFER_OF_CONDITIONS);
  }

  private void requireEffect() {
    Preservation.consultBeforeEffect(measure.assistance(), measure.execution().wasAttempted())
        .ifPresent(violation -> ForbiddenByProvision.unless(List.of(violation)));
  }
}
