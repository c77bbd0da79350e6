package org.rogatory.incoming.contents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;

/** Remarks on items of a request's contents, as a form brings them. */
public final class DeficiencyRemarks {

  private DeficiencyRemarks() {}

  /**
   * The remarks by item; blank ones are none.
   *
   * @throws BadInput where there is no such item
   */
  public static Map<ContentItem, String> of(@Nullable Map<String, String> remarks) {
    Map<ContentItem, String> found = new EnumMap<>(ContentItem.class);
    if (remarks != null) {
      remarks.forEach(
          (item, remark) -> {
            if (remark != null && !remark.isBlank()) {
              found.put(item("deficient", item), remark.strip());
            }
          });
    }
    return found;
  }

  /**
   * The items that are said to suffice.
   *
   * @throws BadInput where there is no such item
   */
  public static Set<ContentItem> cured(@Nullable Map<String, Boolean> sufficient) {
    Set<ContentItem> cured = EnumSet.noneOf(ContentItem.class);
    if (sufficient != null) {
      sufficient.forEach(
          (item, said) -> {
            if (Boolean.TRUE.equals(said)) {
              cured.add(item("sufficient", item));
            }
          });
    }
    return cured;
  }

  private static ContentItem item(String field, String id) {
    try {
      return ContentItem.of(id);
    } catch (IllegalArgumentException e) {
      throw BadInput.at(field + "[" + id + "]", Reason.of("input.unknown-item"));
    }
  }
}
