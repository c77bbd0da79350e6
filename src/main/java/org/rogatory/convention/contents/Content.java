package org.rogatory.convention.contents;

import java.util.Optional;

/**
 * What a request says about an item, as far as the rules need to know.
 *
 * @param present whether it says anything
 * @param deficiency what a person found wanting in it, if anything
 */
public record Content(boolean present, Optional<String> deficiency) {

  /** The request's own text, present unless it is blank. */
  public static Content ofText(String text) {
    return new Content(!text.isBlank(), Optional.empty());
  }

  /** The request says nothing about it. */
  public static Content absent() {
    return new Content(false, Optional.empty());
  }

  /** The same, marked as deficient by a person, with the remark. */
  public Content deficient(String remark) {
    return new Content(present, Optional.of(remark));
  }
}
