package org.rogatory.letters.wording;

/** How much of the lines and paragraphs inside a value is kept, see {@link Template#fill}. */
enum Folding {
  /** A paragraph stays a paragraph, a line a line. */
  NONE,
  /** Paragraphs become lines. */
  TO_LINES,
  /** Lines run on. */
  TO_ONE_LINE;

  boolean keepsParagraphs() {
    return this == NONE;
  }

  /** The value with its lines as they are kept. */
  String fold(String value) {
    return this == TO_ONE_LINE ? value.replaceAll("\n+", " ") : value;
  }
}
