package org.rogatory.letters;

/**
 * What a letter says, and to whom it goes, as the file has it at one moment.
 *
 * @param particulars what it says besides what it is about; they decide its kind
 * @param to its addressee
 */
public record Composition(Particulars particulars, Addressee to) {

  /** The kind of letter that says this. */
  public LetterKind kind() {
    return LetterKind.of(particulars);
  }
}
