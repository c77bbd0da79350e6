package org.rogatory.integrity;

import java.util.List;

/**
 * The name of a part, taken apart so that it can be said in words: {@code letter.2.sentAt} is the
 * field {@code sentAt} of letter 2. Messages are {@code altered.<thing>.<field>}, or {@code
 * altered.<thing>} with {@code altered.field} around it, so that whoever mends the database finds
 * the field by its own name.
 *
 * @param thing what it is, such as {@code letter}
 * @param which which of them, empty where there is one
 * @param field what of it, empty where it is the whole
 */
public record PartName(String thing, String which, String field) {

  /** The name taken apart. */
  public static PartName of(String part) {
    String[] names = part.split("\\.", 3);
    boolean single = names.length == 2 && !names[1].matches("\\d+");
    return new PartName(
        names[0],
        names.length < 2 || single ? "" : names[1],
        single ? names[1] : names.length > 2 ? names[2] : "");
  }

  /** Gives the text of a message with its arguments; empty where there is none. */
  public interface Words {
    String find(String key, String... arguments);
  }

  /** The name in words. */
  public String in(Words words) {
    String known = words.find("altered." + thing + "." + field, which);
    if (!known.isEmpty()) {
      return known;
    }
    String what = words.find("altered." + thing, which);
    String named = what.isEmpty() ? String.join(" ", List.of(thing, which)).strip() : what;
    return field.isEmpty() ? named : words.find("altered.field", named, field);
  }
}
