package org.rogatory.incoming.contents;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.incoming.asked.Joining;

/**
 * Supplementary information as it arrived, 40(16).
 *
 * @param channel the id of the channel by which it came
 * @param contents by the id of the item, what it says; a blank text says nothing
 * @param how by the id of the item, whether that is added to what the file says or replaces it; it
 *     is added where nothing is said
 * @param text what it says besides
 * @param enclosed whether a document came with it
 */
public record Information(
    String channel,
    Map<String, String> contents,
    Map<String, Joining> how,
    @Nullable String text,
    boolean enclosed) {

  public Information {
    contents = contents == null ? Map.of() : contents;
    how = how == null ? Map.of() : how;
    text = text == null || text.isBlank() ? null : text.strip();
  }

  /** Information that adds these texts, by the ids of their items. */
  public static Information adding(String channel, Map<String, String> contents) {
    return new Information(channel, contents, Map.of(), null, false);
  }

  /** Information that came as a document alone. */
  public static Information enclosed(String channel) {
    return new Information(channel, Map.of(), Map.of(), null, true);
  }

  Joining how(ContentItem item) {
    Joining said = how.get(item.id());
    return said == null ? Joining.ADD : said;
  }

  /**
   * What it says, item by item, without white space around it.
   *
   * @throws BadInput where an item is unknown, nothing is said in place of what is replaced, or
   *     nothing is said at all and no document came
   */
  Map<ContentItem, String> said() {
    BadInput.Collected bad = new BadInput.Collected();
    Map<ContentItem, String> said = new EnumMap<>(ContentItem.class);
    contents.forEach(
        (item, words) ->
            bad.check(
                "contents[" + item + "]",
                "input.unknown-item",
                () -> put(said, ContentItem.of(item), words)));
    how.forEach(
        (item, joining) ->
            bad.check("how[" + item + "]", "input.unknown-item", () -> ContentItem.of(item)));
    bad.complain();
    how.forEach(
        (item, joining) -> {
          if (joining == Joining.REPLACE && !said.containsKey(ContentItem.of(item))) {
            bad.add("contents[" + item + "]", Reason.of("input.replaced-by-nothing"));
          }
        });
    if (said.isEmpty() && text == null && !enclosed) {
      bad.add("contents", Reason.of("input.no-information"));
    }
    bad.complain();
    return said;
  }

  private static void put(Map<ContentItem, String> said, ContentItem item, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      said.put(item, words.strip());
    }
  }
}
