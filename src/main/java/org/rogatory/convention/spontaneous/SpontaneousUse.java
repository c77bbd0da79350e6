package org.rogatory.convention.spontaneous;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;

/**
 * Whether the receiver may use spontaneous information as it means to, 40(5). It complies with what
 * the sender asked for; the text gives it no way to decline.
 *
 * @param madeKnown whether the use makes the information known beyond the authorities that keep it
 *     confidential
 * @param kept the numbers of the restrictions within which the use stays
 */
@Clause("40(5)")
public record SpontaneousUse(boolean madeKnown, Set<Integer> kept) {

  public SpontaneousUse {
    kept = Set.copyOf(kept);
  }

  /** What forbids this use now. */
  public List<Violation> examine(UseLimits limits, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (madeKnown && limits.confidential()) {
      violations.add(
          Violation.of(
              "40(5)",
              limits.isOver(now) ? "spontaneous.review-first" : "spontaneous.confidential"));
    }
    limits.restrictions().stream()
        .filter(number -> !kept.contains(number))
        .sorted()
        .forEach(number -> violations.add(Violation.of("40(5)", "spontaneous.restricted", number)));
    return violations;
  }

  /** What forbids the receiver to end confidentiality by itself now. */
  public static Optional<Violation> endConfidentiality(UseLimits limits, Instant now) {
    if (limits.isOver(now)) {
      return Optional.empty();
    }
    String why = limits.confidentialUntil().isPresent() ? "not-over" : "no-end";
    return Optional.of(Violation.of("40(5)", "spontaneous.confidentiality-" + why));
  }
}
