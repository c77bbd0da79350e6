package org.rogatory.incoming.found;

import java.util.Map;
import java.util.Set;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;

/**
 * What a person found on examining what arrived, 40(16).
 *
 * @param deficient by item, why what is said does not suffice
 * @param sufficient the items of which the person says that what is said suffices
 */
public record Examination(Map<ContentItem, String> deficient, Set<ContentItem> sufficient) {

  /** Nothing arrived that could be examined. */
  public static final Examination NOTHING = new Examination(Map.of(), Set.of());

  public Examination {
    deficient = Map.copyOf(deficient);
    sufficient = Set.copyOf(sufficient);
  }

  public void check() {
    BadInput.Collected bad = new BadInput.Collected();
    sufficient.stream()
        .filter(deficient::containsKey)
        .forEach(
            item ->
                bad.add(
                    "sufficient[" + item.id() + "]", Reason.of("input.sufficient-and-deficient")));
    bad.complain();
  }
}
