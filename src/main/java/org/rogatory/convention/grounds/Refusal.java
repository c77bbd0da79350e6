package org.rogatory.convention.grounds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Verdict;
import org.rogatory.convention.Violation;

/**
 * Whether a measure may be refused, in whole or in part: on a ground that is lawful for it, 40(8),
 * 40(21), 40(22), 42(6), 43(2), 50(7); where 40(28) asks for it after a consultation on that ground
 * that was sent and has been answered or has lapsed; with reasons, 40(25); approved by a second
 * person.
 */
@Clause({"40(25)", "40(28)"})
public final class Refusal {

  private Refusal() {}

  /** Whether this refusal may be proposed and, approved, be issued now. */
  public static Verdict examine(NegativeAnswer answer, Instant now) {
    boolean postpones = answer.grounds().stream().anyMatch(Ground::isPostponement);
    return new Preconditions(answer, now)
        .forbid(postpones, "40(27)", "refusal.postponement-is-no-refusal")
        .verdict();
  }

  /**
   * Whether this person may approve it: a supervisor who neither proposed nor drafted it. The rule
   * is the office's, so that the reasons owed under 40(25) are looked at by a second person.
   */
  public static List<Violation> approve(Approval approval, LegalBasis basis) {
    List<Violation> violations = new ArrayList<>();
    if (!approval.supervisor()) {
      violations.add(Violation.of(StatedReasons.owedBy(basis), "approval.not-a-supervisor"));
    }
    if (approval.authors().contains(approval.approver())) {
      violations.add(Violation.of(StatedReasons.owedBy(basis), "approval.own-proposal"));
    }
    return violations;
  }
}
