package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A text has characters that no font of the letters shows, or that would deceive its reader. */
public final class CannotBeShown extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotBeShown(Set<Integer> codePoints) {
    super("no font shows " + String.join(", ", names(codePoints)));
  }

  /** The characters, each as its number and its name in Unicode. */
  static List<String> names(Iterable<Integer> codePoints) {
    TreeSet<Integer> sorted = new TreeSet<>();
    codePoints.forEach(sorted::add);
    return sorted.stream().map(CannotBeShown::name).toList();
  }

  private static String name(int codePoint) {
    String name = Character.getName(codePoint);
    return String.format("U+%04X %s", codePoint, name == null ? "" : name).strip();
  }
}
