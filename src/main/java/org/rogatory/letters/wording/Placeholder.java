package org.rogatory.letters.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a letter's text that a value fills, or that decides whether its paragraph is there:
 *
 * <ul>
 *   <li>{@code {name}} is the value; a paragraph or list item that names a list stands once for
 *       each of its members, and a paragraph whose value is absent falls away;
 *   <li>{@code {name.part}} is a part of each member of a list;
 *   <li>{@code {?name}} keeps the paragraph only where the value is there (and not false, and no
 *       empty list), {@code {!name}} only where it is not; neither leaves anything behind.
 * </ul>
 *
 * @param sign {@code ?}, {@code !} or nothing
 * @param name the value's name
 * @param part the part's name
 */
record Placeholder(String sign, String name, @Nullable String part) {

  static final Pattern FORM =
      Pattern.compile("\\{(?<sign>[?!]?)(?<name>[a-z][A-Za-z]*)(?:\\.(?<part>[a-z][A-Za-z]*))?}");

  static List<Placeholder> in(String text) {
    return text.indexOf('{') < 0
        ? List.of()
        : FORM.matcher(text).results().map(Placeholder::of).toList();
  }

  /** What is left of the text without its placeholders. */
  static String without(String text) {
    return FORM.matcher(text).replaceAll("");
  }

  static Placeholder of(MatchResult found) {
    String sign = found.group(1);
    return new Placeholder(sign, found.group(2), found.group(3));
  }

  boolean isCondition() {
    return !sign.isEmpty();
  }

  @Override
  public String toString() {
    return "{" + sign + name + (part == null ? "" : "." + part) + "}";
  }
}
