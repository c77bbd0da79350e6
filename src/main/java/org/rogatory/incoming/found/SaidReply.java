package org.rogatory.incoming.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;

/**
 * What a reply to a consultation says, 40(28), as whoever records it read it.
 *
 * @param consultation which consultation on the measure it answers, by its number from 1; null
 *     where only one was sent
 * @param text its words
 * @param conditionsAccepted whether it accepts the conditions offered in that consultation; null
 *     where that is not said, which is enough only where none were offered, it accepts some of
 *     them, or it proposes others
 * @param acceptedConditions those that it accepts where it does not accept all, by their numbers
 *     from 1
 * @param proposed the conditions that it proposes in place of ours
 */
@Clause("40(28)")
public record SaidReply(
    @Nullable Integer consultation,
    String text,
    @Nullable Boolean conditionsAccepted,
    List<Integer> acceptedConditions,
    List<String> proposed) {

  public SaidReply {
    acceptedConditions = List.copyOf(acceptedConditions);
    proposed = List.copyOf(proposed);
  }
}
