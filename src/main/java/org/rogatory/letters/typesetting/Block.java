package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.Locale;

/** One piece of a letter's text, as tall as it needs to be and as wide as the page allows. */
public sealed interface Block {

  /** What it is, for whoever shows it in another form: {@code paragraph}. */
  default String shape() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** A heading inside the letter's body. */
  record Heading(List<Run> runs) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Run> runs) implements Block {}

  /**
   * A list of items, each of one block or more.
   *
   * @param ordered numbered, or with a mark
   * @param start the first item's number
   * @param items the items
   */
  record Listing(boolean ordered, int start, List<List<Block>> items) implements Block {}

  /** Words of somebody else, set apart. */
  record Quotation(List<Block> blocks) implements Block {}
}
