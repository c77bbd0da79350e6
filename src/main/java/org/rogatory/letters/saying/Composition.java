package org.rogatory.letters.saying;

/**
 * What a letter says, and to whom it goes, as the file has it at one moment.
 *
 * @param kind the kind of letter that says this
 * @param particulars what it says besides what all letters of the file say
 * @param to its addressee
 */
public record Composition(LetterKind kind, Particulars particulars, Addressee to) {}
