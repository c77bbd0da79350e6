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

  private static final String PERSON = "person.";

  /** The name taken apart. */
  public static PartName of(String part) {
    if (part.startsWith(PERSON)) {
      return ofPerson(part);
    }
    String[] names = part.split("\\.", 3);
    boolean single = names.length == 2 && !names[1].matches("\\d+");
    return new PartName(
        names[0],
        names.length < 2 || single ? "" : names[1],
        single ? names[1] : names.length > 2 ? names[2] : "");
  }

  /** Login names have full stops of their own. */
  private static PartName ofPerson(String part) {
    int field = Math.max(part.lastIndexOf('.'), PERSON.length() - 1);
    return new PartName(
        "person",
        field < PERSON.length() ? "" : part.substring(PERSON.length(), field),
        part.substring(field + 1));
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
