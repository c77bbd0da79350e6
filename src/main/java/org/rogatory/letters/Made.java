package org.rogatory.letters;

import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.wording.LetterParts;

/**
 * A letter as the program makes it from a file, in one language.
 *
 * @param compared its parts without what is said as a courtesy
 * @param period what it gives its addressee; null where it gives none
 */
record Made(
    LetterKind kind,
    Envelope envelope,
    LetterParts parts,
    LetterParts compared,
    @Nullable Period period) {

  /** The period that it gives, see {@link Period#kept}; null where it gives none. */
  @Nullable String periodLimit() {
    return period == null ? null : period.kept();
  }
}
