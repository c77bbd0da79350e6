package org.rogatory.letters.saying;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a letter says, and to whom it goes, as the file has it at one moment.
 *
 * @param kind the kind of letter that says this
 * @param particulars what it says besides what all letters of the file say
 * @param to its addressee
 */
public record Composition(LetterKind kind, Particulars particulars, Addressee to) {

  /** The same as it is said on a day, see {@link Particulars#asOf}. */
  public Optional<Composition> asOf(LocalDate day) {
    return particulars.asOf(day).map(said -> new Composition(kind, said, to));
  }
}
