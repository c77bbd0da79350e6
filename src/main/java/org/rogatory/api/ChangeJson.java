package org.rogatory.api;

import java.util.List;
import java.util.function.BiFunction;
import org.rogatory.incoming.found.FindingChanged;

/**
 * What the rules would find otherwise after a change.
 *
 * @param id by which {@code looked} says that a person looked at it
 * @param measure the number of the measure; 0 for the request as a whole
 * @param about what was found: the scope, the channel, an item of the contents, a ground
 * @param text the same in the caller's language, as the page shows it
 */
record ChangeJson(String id, int measure, String about, String before, String after, String text) {

  /**
   * The changes in words.
   *
   * @param words the text of a message with its arguments
   */
  static List<ChangeJson> all(
      List<FindingChanged> changes, BiFunction<String, Object[], String> words) {
    return changes.stream().map(change -> of(change, words)).toList();
  }

  private static ChangeJson of(FindingChanged change, BiFunction<String, Object[], String> words) {
    String about = words.apply(change.about(), new Object[0]);
    String before = words.apply(change.before(), new Object[0]);
    String after = words.apply(change.after(), new Object[0]);
    String changed = words.apply("finding.changed", new Object[] {about, before, after});
    return new ChangeJson(
        change.id(),
        change.measure(),
        change.about(),
        change.before(),
        change.after(),
        change.measure() == 0
            ? changed
            : words.apply("finding.of-measure", new Object[] {change.measure(), changed}));
  }
}
