package org.rogatory.convention.grounds;

import java.util.Collection;
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
   * Whether words speak of dual criminality as if it stood against a preservation: it is no
   * condition of one, 42(4), but for the reservation of 42(5), which is a ground of its own.
   *
   * @param grounds what the refusal rests on
   * @param words what would be told for it
   */
  @Clause({"42(4)", "42(5)"})
  public static Optional<Violation> dualCriminality(
      Assistance assistance, Collection<Ground> grounds, String words) {
    return assistance == Assistance.PRESERVATION
            && !grounds.contains(Ground.NO_DUAL_CRIMINALITY)
            && TellingWords.DUAL_CRIMINALITY.areIn(words)
        ? Optional.of(Violation.of("42(4)", "preservation.dual-criminality"))
        : Optional.empty();
  }

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
