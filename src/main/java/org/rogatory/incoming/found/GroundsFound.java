package org.rogatory.incoming.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.grounds.OfferBasis;

/**
 * What a caseworker found on the grounds of one measure.
 *
 * @param grounds the grounds that may apply, each with what was recorded for it; empty for none
 * @param circumstances answers on which it turns whether a ground is lawful
 * @param conditions the terms on which assistance might still be given, 40(28)
 * @param noConditions why assistance cannot be given on any, where none are offered
 * @param consult whether to consult although no ground demands it
 * @param remark anything the next reader should know
 * @param offer what lets us ask for the conditions, where no ground applies; null where none are
 *     asked for
 * @param costs for an offer because of costs, which substantial or extraordinary ones, and what
 *     they are estimated at, 40(30); null for none
 */
public record GroundsFound(
    List<GroundFound> grounds,
    Circumstances circumstances,
    List<String> conditions,
    @Nullable String noConditions,
    boolean consult,
    @Nullable String remark,
    @Nullable OfferBasis offer,
    @Nullable String costs) {

  public GroundsFound {
    grounds = List.copyOf(grounds);
    costs = costs == null || costs.isBlank() ? null : costs.strip();
    conditions = ConditionLines.of(conditions);
  }

  /** The same where conditions are offered on grounds, or none are offered. */
  public GroundsFound(
      List<GroundFound> grounds,
      Circumstances circumstances,
      List<String> conditions,
      @Nullable String noConditions,
      boolean consult,
      @Nullable String remark) {
    this(grounds, circumstances, conditions, noConditions, consult, remark, null, null);
  }

  /** No ground applies. */
  public static GroundsFound none(@Nullable String remark) {
    return new GroundsFound(List.of(), Circumstances.unknown(), List.of(), null, false, remark);
  }
}
