package org.rogatory.incoming.correction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.Letter;

/**
 * What an addressee was told otherwise, and what it was not told.
 *
 * @param changes what letters said and reads otherwise now
 * @param arrivals what was added since
 */
record Untold(List<Change> changes, List<Arrival> arrivals) {

  /** Something that letters said, which was corrected since. */
  record Change(Registered registered, List<Letter> letters) {}

  /**
   * Something that was added to what the request says.
   *
   * @param item of the contents; null for what was said besides
   * @param replaces whether it takes the place of what was said under the item
   * @param letters those that went out before
   */
  record Arrival(@Nullable String item, String text, boolean replaces, List<Letter> letters) {}

  boolean isEmpty() {
    return changes.isEmpty() && arrivals.isEmpty();
  }

  /** The letters that say it otherwise, or not. */
  Set<Letter> letters() {
    Set<Letter> all = new LinkedHashSet<>();
    changes.forEach(one -> all.addAll(one.letters()));
    arrivals.forEach(one -> all.addAll(one.letters()));
    return all;
  }
}
