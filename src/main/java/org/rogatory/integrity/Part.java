package org.rogatory.integrity;

import org.jspecify.annotations.Nullable;

/**
 * A part of what is kept that does not agree with what was written.
 *
 * @param name what it is, from the largest to the smallest: {@code document.1.bytes}, {@code
 *     letter.2.sentAt}, {@code journal.7}
 * @param written what was written of it, in the journal or in a daily root; null for nothing
 * @param kept what is kept; null for nothing
 */
public record Part(String name, @Nullable String written, @Nullable String kept) {

  /** The longest value that is kept; what is longer is cut. */
  static final int MOST = 1000;

  public Part {
    written = cut(written);
    kept = cut(kept);
  }

  /** A part of which it is known only that it was altered. */
  public static Part named(String name) {
    return new Part(name, null, null);
  }

  /** Whether it is the journal itself, in which nothing more is written of it. */
  boolean isOfJournal() {
    return name.startsWith("journal.");
  }

  private static @Nullable String cut(@Nullable String value) {
    return value == null || value.length() <= MOST ? value : value.substring(0, MOST);
  }
}
