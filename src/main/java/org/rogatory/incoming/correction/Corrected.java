package org.rogatory.incoming.correction;

import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * Something that earlier letters said, and that reads otherwise now.
 *
 * @param what it is
 * @param letters those that said it, by number and date
 * @param before what they said
 * @param now what is registered
 */
public record Corrected(Words what, Words letters, Words before, Words now)
    implements Particulars.Part {}
