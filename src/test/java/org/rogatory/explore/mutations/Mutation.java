package org.rogatory.explore.mutations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is taken out of the program.
 *
 * @param name a short one, unique
 * @param law the provisions that the rule carries out
 * @param out what is taken out, in a sentence
 * @param in the source file, from the top of the tree
 * @param text that stands there once, whatever its white space
 * @param instead what stands in its place
 */
public record Mutation(
    String name, List<String> law, String out, Path in, String text, String instead) {

  /** The source as it stands. */
  public String source() {
    try {
      return Files.readString(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether it is in the program's code, not in a table or a text. */
  public boolean isJava() {
    return in.startsWith(Compiling.JAVA);
  }

  /** How often the text stands in the source. */
  public int times() {
    return places(source()).size();
  }

  /**
   * The source without the rule.
   *
   * @throws IllegalStateException where the text does not stand there once
   */
  public String mutated() {
    String source = source();
    List<Place> places = places(source);
    if (places.size() != 1) {
      throw new IllegalStateException(
          name + ": its text stands " + places.size() + " times in " + in);
    }
    Place place = places.get(0);
    return source.substring(0, place.begin()) + instead + source.substring(place.end());
  }

  private record Place(int begin, int end) {}

  /** White space does not count: a formatter breaks lines as it likes. */
  private List<Place> places(String source) {
    String wanted = text.replaceAll("\\s", "");
    StringBuilder dense = new StringBuilder();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < source.length(); i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        dense.append(source.charAt(i));
        at.add(i);
      }
    }
    List<Place> places = new ArrayList<>();
    for (int i = dense.indexOf(wanted); i >= 0; i = dense.indexOf(wanted, i + 1)) {
      places.add(new Place(at.get(i), at.get(i + wanted.length() - 1) + 1));
    }
    return places;
  }
}
