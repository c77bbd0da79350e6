package org.rogatory.incoming.asked;

import java.text.Normalizer;
import java.util.Locale;

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
