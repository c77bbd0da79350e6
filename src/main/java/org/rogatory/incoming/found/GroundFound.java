package org.rogatory.incoming.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;

/**
 * What a caseworker found on the grounds of one measure.
 *
 * @param ground the ground that may apply; empty for none
 * @param facts what the ground needs recorded: the law, the interest, the proceeding
 * @param circumstances answers on which it turns whether the ground is lawful
 * @param conditions the terms on which assistance might still be given, 40(28)
 * @param noConditions why assistance cannot be given on any, where none are offered
 * @param consult whether to consult although the ground does not demand it
 * @param remark anything the next reader should know
 */
public record GroundFound(
    Optional<Ground> ground,
    Map<NeededFact, String> facts,
    Circumstances circumstances,
    List<String> conditions,
    @Nullable String noConditions,
    boolean consult,
    @Nullable String remark) {

  public GroundFound {
    facts = Map.copyOf(facts);
    conditions = List.copyOf(conditions);
  }

  /** No ground applies. */
  public static GroundFound none(@Nullable String remark) {
    return new GroundFound(
        Optional.empty(), Map.of(), Circumstances.unknown(), List.of(), null, false, remark);
  }
}
