package org.rogatory.convention.grounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Verdict;
import org.rogatory.convention.Violation;

/**
 * Whether a measure may be postponed because it interferes with an ongoing proceeding, 40(27):
 * after consultation, 40(28), until a day on which it is looked at again. Never a preservation or
 * the disclosure that follows from it.
 */
@Clause("40(27)")
public final class Postponement {

  private Postponement() {}

  /**
   * When a postponement is looked at again.
   *
   * @param on the day that was chosen; empty where none was
   * @param last the last day that the office's limit allows; empty where that is not asked
   */
  public record Review(Optional<LocalDate> on, Optional<LocalDate> last) {

    /** Nothing is said of it yet. */
    public static final Review NOT_CHOSEN = new Review(Optional.empty(), Optional.empty());

    boolean isOver(LocalDate today) {
      return on.filter(day -> !day.isAfter(today)).isPresent();
    }

    boolean isLate() {
      return on.isPresent() && last.filter(limit -> on.get().isAfter(limit)).isPresent();
    }
  }

  /**
   * Whether this postponement may be issued now.
   *
   * @param review when it is looked at again
   * @param today the day, in the office's zone, on which it would be issued
   */
  public static Verdict examine(
      NegativeAnswer answer, Review review, LocalDate today, Instant now) {
    boolean refuses = answer.grounds().stream().anyMatch(ground -> !ground.isPostponement());
    return new Preconditions(answer, now)
        .forbid(refuses, "40(27)", "postponement.other-ground")
        .forbid(review.isOver(today), "40(27)", "postponement.review-not-ahead")
        .forbid(
            review.isLate(), "40(27)", "postponement.review-too-late", review.last().orElse(today))
        .verdict();
  }

  /** What stands against a day on which it is looked at again. */
  public static List<Violation> review(Review review, LocalDate today) {
    if (review.isOver(today)) {
      return List.of(Violation.of("40(27)", "postponement.review-not-ahead"));
    }
    return review.isLate()
        ? List.of(
            new Violation(
                Provision.of("40(27)"),
                Reason.of("postponement.review-too-late", review.last().orElse(today))))
        : List.of();
  }
}
