package org.rogatory.letters.saying;

import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of a letter that read otherwise now.
 *
 * @param id names the change itself: another change of the same paragraphs has another id
 * @param was as the letter was made; null where there was nothing
 * @param is as the file would make it now; null where nothing is left
 */
public record Difference(String id, @Nullable String was, @Nullable String is) {

  public static Difference of(String was, String is) {
    String id = Hashes.sha256(was + "\0" + is).substring(0, 16);
    return new Difference(id, was.isEmpty() ? null : was, is.isEmpty() ? null : is);
  }
}
