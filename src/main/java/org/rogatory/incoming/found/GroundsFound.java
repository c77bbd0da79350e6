package org.rogatory.incoming.found;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker found on the grounds of one measure.
 *
 * @param grounds the grounds that may apply, each with what was recorded for it; empty for none
 * @param circumstances answers on which it turns whether a ground is lawful
 * @param conditions the terms on which assistance might still be given, 40(28)
 * @param noConditions why assistance cannot be given on any, where none are offered
 * @param consult whether to consult although no ground demands it
 * @param remark anything the next reader should know
 */
public record GroundsFound(
    List<GroundFound> grounds,
    Circumstances circumstances,
    List<String> conditions,
    @Nullable String noConditions,
    boolean consult,
    @Nullable String remark) {

  public GroundsFound {
    grounds = List.copyOf(grounds);
    conditions = List.copyOf(conditions);
  }

  /** No ground applies. */
  public static GroundsFound none(@Nullable String remark) {
    return new GroundsFound(List.of(), Circumstances.unknown(), List.of(), null, false, remark);
  }
}
