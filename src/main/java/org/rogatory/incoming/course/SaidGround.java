package org.rogatory.incoming.course;

import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/**
 * A ground as a letter names it.
 *
 * @param ground the ground in words
 * @param provisions what allows it, cited
 */
public record SaidGround(Words ground, Words provisions) implements Particulars.Part {}
