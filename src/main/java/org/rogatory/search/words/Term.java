package org.rogatory.search.words;

/**
 * A word of a text, or several that are written together, as people may search for it.
 *
 * @param word folded
 * @param start where it begins in the text
 * @param end after its last character
 */
public record Term(String word, int start, int end) {}
