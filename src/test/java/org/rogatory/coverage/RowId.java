package org.rogatory.coverage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.convention.Provision;

/**
 * The id of a row, such as {@code 2(b)-(f),(h)}, {@code 6, 24} or {@code 40(26), 2nd sentence}: the
 * parts are separated by commas, a part that begins with a bracket goes on from the one before, and
 * a part that is no provision tells the row from another on the same.
 */
final class RowId {

  private static final Pattern PART =
      Pattern.compile("(?:notes? )?(\\d*)((?:\\(\\w+\\))*)(?:-(\\d*)((?:\\(\\w+\\))?))?");

  private RowId() {}

  static Set<Provision> provisions(String id) {
    Set<Provision> provisions = new LinkedHashSet<>();
    String before = "";
    for (String part : parts(id)) {
      if (PART.matcher(part).matches()) {
        List<String> texts = texts(part, before);
        texts.stream().map(Provision::of).forEach(provisions::add);
        before = texts.get(0);
      }
    }
    return provisions;
  }

  static boolean hasWords(String id) {
    return parts(id).stream().anyMatch(part -> !PART.matcher(part).matches());
  }

  private static List<String> parts(String id) {
    return Arrays.stream(id.split(",")).map(String::strip).toList();
  }

  private static List<String> texts(String part, String before) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(part);
    }
    String note = part.startsWith("note") ? "note " : "";
    String article = matcher.group(1);
    String brackets = matcher.group(2);
    String first = article.isEmpty() ? whole(before, brackets) + brackets : article + brackets;
    String last = matcher.group(3) == null ? "" : matcher.group(3) + matcher.group(4);
    return last.isEmpty() ? List.of(note + first) : range(first, last).map(note::concat).toList();
  }

  /** What a part that begins with a bracket is a part of: the text before its like. */
  private static String whole(String before, String brackets) {
    boolean letter = Character.isLetter(brackets.charAt(1));
    return before.replaceAll(letter ? "\\([a-z]\\)$" : "\\(\\d+\\)(\\([a-z]\\))?$", "");
  }

  private static Stream<String> range(String first, String last) {
    if (!last.startsWith("(")) {
      return numbers(first, last).mapToObj(String::valueOf);
    }
    String whole = first.substring(0, first.lastIndexOf('('));
    String from = first.substring(first.lastIndexOf('(') + 1, first.length() - 1);
    String to = last.substring(1, last.length() - 1);
    Stream<String> inside =
        Character.isDigit(from.charAt(0))
            ? numbers(from, to).mapToObj(String::valueOf)
            : IntStream.rangeClosed(from.charAt(0), to.charAt(0)).mapToObj(Character::toString);
    return inside.map(each -> whole + "(" + each + ")");
  }

  private static IntStream numbers(String from, String to) {
    return IntStream.rangeClosed(Integer.parseInt(from), Integer.parseInt(to));
  }
}
