package org.rogatory.incoming.correction;

import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * Something that was added to what a transmittal said.
 *
 * @param what it is, and whether it takes the place of what was transmitted
 * @param text its words
 */
public record Supplied(Words what, Words text) implements Particulars.Part {}
