package org.rogatory.incoming.asked;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rogatory.journal.Reference;

/** Whether a text names a file or measure of ours, also where it writes the number otherwise. */
public final class Naming {

  private Naming() {}

  /**
   * Whether a text names the file of a reference: spaces, dashes and words around it do not matter.
   *
   * @param reference of a file, or of a measure in it
   */
  public static boolean names(String text, String reference) {
    return folded(text).contains(folded(file(reference)));
  }

  /**
   * The files that a text names in the numbering of our State, in any spelling, whether or not we
   * have them.
   *
   * @param state the code of our State
   */
  public static List<Reference> numbers(String text, String state) {
    String between = "[^\\p{L}\\p{N}]*";
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + state + between + "([0-9]{4})" + between + "([0-9]{5,})",
            Pattern.CASE_INSENSITIVE)
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .results()
        .map(found -> Reference.of(state + "-" + found.group(1) + "-" + found.group(2)))
        .toList();
  }

  /** The file of a measure's reference. */
  public static String file(String reference) {
    return reference.replaceAll("/.*", "");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toUpperCase(Locale.ROOT);
  }
}
