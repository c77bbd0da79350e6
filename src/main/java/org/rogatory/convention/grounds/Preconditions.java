package org.rogatory.convention.grounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Verdict;
import org.rogatory.convention.Violation;

/**
 * What a refusal and a postponement have in common: lawful grounds, facts recorded, consultation,
 * reasons.
 */
final class Preconditions {

  private final NegativeAnswer answer;
  private final Instant now;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Violation> warnings = new ArrayList<>();

  Preconditions(NegativeAnswer answer, Instant now) {
    this.answer = answer;
    this.now = now;
  }

  Preconditions forbid(boolean forbidden, String provision, String key, Object... args) {
    if (forbidden) {
      violations.add(Violation.of(provision, key, args));
    }
    return this;
  }

  /** Everything that holds for both, and the verdict. */
  Verdict verdict() {
    forbid(answer.grounds().isEmpty(), reasonsOwedBy(), "refusal.no-ground");
    for (Ground ground : EnumSet.copyOf(grounds())) {
      examine(Grounds.examine(ground, answer.assistance(), answer.context()));
    }
    reasons();
    acceptedConditions();
    return new Verdict(violations, warnings);
  }

  private Set<Ground> grounds() {
    return answer.grounds().isEmpty() ? EnumSet.noneOf(Ground.class) : answer.grounds();
  }

  private void acceptedConditions() {
    if (answer.consultations().stream().anyMatch(ConsultationFacts::conditionsAccepted)) {
      warnings.add(
          new Violation(consultationOwedBy(), Reason.of("refusal.warning.conditions-accepted")));
    }
    if (answer.consultations().stream().anyMatch(ConsultationFacts::counterProposed)) {
      warnings.add(
          new Violation(consultationOwedBy(), Reason.of("refusal.warning.counter-proposal")));
    }
  }

  private void examine(GroundFinding finding) {
    if (!finding.lawful()) {
      violations.add(new Violation(finding.provision(), finding.reason()));
      return;
    }
    finding.needs().stream()
        .filter(fact -> !answer.recordedFor(finding.ground()).contains(fact))
        .sorted()
        .forEach(
            fact ->
                violations.add(
                    new Violation(finding.provision(), Reason.of("refusal.needs." + fact.id()))));
    consultation(finding);
  }

  private void consultation(GroundFinding finding) {
    ConsultationFacts.Progress progress = progress(finding.ground());
    if (progress.isConcluded()) {
      return;
    }
    switch (finding.consultation()) {
      case NONE -> {}
      case RECOMMENDED ->
          warnings.add(
              new Violation(
                  finding.provision(), Reason.of("refusal.warning.consultation-recommended")));
      case REQUIRED -> violations.add(notConsulted(progress));
      case REQUIRED_FAST -> {
        Preservation.consultBeforeEffect(answer.assistance(), answer.inEffect())
            .ifPresent(violations::add);
        violations.add(notConsulted(progress));
      }
    }
  }

  private Violation notConsulted(ConsultationFacts.Progress progress) {
    return new Violation(consultationOwedBy(), Reason.of("refusal.consultation." + progress.id()));
  }

  /** Under another treaty alone paragraph 28 is not cited; 42(6) and 43(2) apply in any case. */
  private Provision consultationOwedBy() {
    if (answer.context().basis().appliesParagraphs8To31()) {
      return Provision.of("40(28)");
    }
    return switch (answer.assistance().family()) {
      case PRESERVATION -> Provision.of("42(6)");
      case DISCLOSURE -> Provision.of("43(2)");
      default -> answer.context().basis().provision();
    };
  }

  /** How far the consultation on this ground has come, taking the one that has come furthest. */
  private ConsultationFacts.Progress progress(Ground ground) {
    return answer.consultations().stream()
        .filter(consultation -> consultation.about().contains(ground))
        .map(consultation -> consultation.progress(now))
        .max(Comparator.naturalOrder())
        .orElse(ConsultationFacts.Progress.NOT_BEGUN);
  }

  private void reasons() {
    if (answer.reasons().isBlank()) {
      violations.add(Violation.of(reasonsOwedBy(), "refusal.no-reasons"));
    } else if (StatedReasons.areBoilerplate(answer.reasons())) {
      violations.add(Violation.of(reasonsOwedBy(), "refusal.boilerplate"));
    }
    Preservation.dualCriminality(
            answer.assistance(), answer.grounds(), answer.told() + "\n" + answer.reasons())
        .ifPresent(violations::add);
    if (answer.context().basis().appliesParagraphs8To31()) {
      warnings.addAll(StatedReasons.warnings(answer.reasons()));
    }
  }

  private String reasonsOwedBy() {
    return StatedReasons.owedBy(answer.context().basis());
  }
}
