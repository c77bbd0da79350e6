package org.rogatory.requests;

import java.util.List;
import java.util.Set;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.ConsultationFacts;
import org.rogatory.convention.ContentFinding;
import org.rogatory.convention.Contents;
import org.rogatory.convention.Ground;
import org.rogatory.convention.GroundFinding;
import org.rogatory.convention.Grounds;
import org.rogatory.convention.GroundsContext;
import org.rogatory.convention.NegativeAnswer;
import org.rogatory.convention.OffenceClaim;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.springframework.stereotype.Component;

/** Which grounds are lawful for a measure of a file, with all that the file and our State know. */
@Component
public class GroundRules {

  private final RegisterFacts register;
  private final OfficeReadings readings;

  GroundRules(RegisterFacts register, OfficeReadings readings) {
    this.register = register;
    this.readings = readings;
  }

  /** The answer on every ground, in the order of the matrix. */
  public List<GroundFinding> examine(Measure measure) {
    return examine(measure, measure.circumstances());
  }

  /** The same where a caseworker is about to give other answers. */
  public List<GroundFinding> examine(Measure measure, Circumstances circumstances) {
    return Grounds.examine(measure.assistance(), context(measure, circumstances));
  }

  /** The answer on one ground. */
  public GroundFinding examine(Ground ground, Measure measure) {
    return Grounds.examine(ground, measure.assistance(), context(measure, measure.circumstances()));
  }

  /** What stands against this refusal or postponement, and what warns of it. */
  NegativeAnswer answer(Measure measure, Ground ground, String reasons) {
    return new NegativeAnswer(
        measure.assistance(),
        context(measure, measure.circumstances()),
        Set.of(ground),
        measure.groundFacts().keySet(),
        reasons,
        latest(measure),
        measure.execution().inEffectFrom().isPresent());
  }

  /**
   * Only the latest consultation bears a decision: what was consulted on before an earlier one,
   * such as a postponement that is to be continued, is consulted on again, 40(28).
   */
  private static List<ConsultationFacts> latest(Measure measure) {
    return measure.consultation().map(Consultation::facts).stream().toList();
  }

  private GroundsContext context(Measure measure, Circumstances circumstances) {
    Request request = measure.request();
    return GroundsContext.on(request.formalities().legalBasis())
        .conventionOffence(conventionOffence(request.claims()))
        .disclosureGrounds(readings.disclosureGrounds())
        .ownReservations(register.ownReservations(request.origin().received().day()))
        .uncured(uncured(measure))
        .personalData(circumstances.personalData())
        .publicRecords(circumstances.publicRecords())
        .allowedInSimilarCase(circumstances.allowedInSimilarCase())
        .build();
  }

  /** What was asked for under 40(16) and is still wanting. */
  private static List<Provision> uncured(Measure measure) {
    Request request = measure.request();
    Assistance assistance = measure.assistance();
    return Contents.examine(assistance, request.formalities().legalBasis(), request.contents())
        .open()
        .stream()
        .filter(finding -> wasAskedFor(request, finding))
        .map(ContentFinding::provision)
        .distinct()
        .toList();
  }

  private static boolean wasAskedFor(Request request, ContentFinding finding) {
    return request.supplements().stream()
        .anyMatch(
            supplement ->
                supplement.sentOn().isPresent() && supplement.asked().contains(finding.item()));
  }

  private static Stated conventionOffence(List<OffenceClaim> claims) {
    if (claims.stream().anyMatch(claim -> claim.conventionOffence() == Stated.YES)) {
      return Stated.YES;
    }
    boolean allOther =
        !claims.isEmpty()
            && claims.stream().allMatch(claim -> claim.conventionOffence() == Stated.NO);
    return allOther ? Stated.NO : Stated.NOT_STATED;
  }
}
