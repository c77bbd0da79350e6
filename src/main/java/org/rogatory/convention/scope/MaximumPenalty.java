package org.rogatory.convention.scope;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Worded;

/**
 * The maximum penalty as the requesting State states it. Serious crime is conduct that may be
 * punished by at least four years of deprivation of liberty or by a heavier penalty, 2(h).
 *
 * @param kind whether it is a term, life, another penalty heavier than a term of four years, or not
 *     stated
 * @param months the length of a term in months; 0 where the kind is no term
 */
@Clause("2(h)")
public record MaximumPenalty(Kind kind, int months) {

  /** The kinds of maximum penalty that matter for 2(h). */
  public enum Kind implements Worded {
    TERM,
    LIFE,
    OTHER_HEAVIER,
    NOT_STATED;

    @Override
    public String group() {
      return "penalty";
    }

    /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
    public static Kind of(String id) {
      return Worded.of(Kind.class, id);
    }
  }

  private static final int SERIOUS_FROM_MONTHS = 4 * 12;

  /**
   * @throws IllegalArgumentException for a negative term, or a term's length without a term
   */
  public MaximumPenalty {
    if (months < 0 || (kind != Kind.TERM && months != 0)) {
      throw new IllegalArgumentException(
          "A maximum of " + months + " months does not go with " + kind);
    }
  }

  /** A term of full years; 0 means that the offence carries no deprivation of liberty. */
  public static MaximumPenalty years(int years) {
    return months(Math.multiplyExact(years, 12));
  }

  /** A term in months. */
  public static MaximumPenalty months(int months) {
    return new MaximumPenalty(Kind.TERM, months);
  }

  /** Imprisonment for life. */
  public static MaximumPenalty life() {
    return new MaximumPenalty(Kind.LIFE, 0);
  }

  /** Another penalty that weighs more than four years of deprivation of liberty. */
  public static MaximumPenalty otherHeavier() {
    return new MaximumPenalty(Kind.OTHER_HEAVIER, 0);
  }

  /** The request does not say. That is a question, not a zero. */
  public static MaximumPenalty notStated() {
    return new MaximumPenalty(Kind.NOT_STATED, 0);
  }

  /** Whether this makes the offence a serious crime, 2(h). */
  public Stated serious() {
    return switch (kind) {
      case TERM -> months >= SERIOUS_FROM_MONTHS ? Stated.YES : Stated.NO;
      case LIFE, OTHER_HEAVIER -> Stated.YES;
      case NOT_STATED -> Stated.NOT_STATED;
    };
  }
}
