package org.rogatory.convention.grounds;

import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;

/**
 * What is particular to a preservation, Article 42: it comes first, whatever is doubtful about it.
 */
@Clause({"42(4)", "42(6)"})
public final class Preservation {

  private Preservation() {}

  /**
   * Whether a consultation on refusing is premature: a preservation is executed, expeditiously,
   * 42(4), before one talks about refusing it. The order is the office's policy; without it the
   * data may be gone before the answer comes.
   */
  public static Optional<Violation> consultBeforeEffect(Assistance assistance, boolean inEffect) {
    return assistance == Assistance.PRESERVATION && !inEffect
        ? Optional.of(Violation.of("42(4)", "preservation.first"))
        : Optional.empty();
  }
}
