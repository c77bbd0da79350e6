package org.rogatory.letters.saying;

/**
 * Something of the file that a supervisor reads beside a letter that carries a decision.
 *
 * @param label the key of its name
 * @param text what the file says of it
 */
public record Background(String label, Words text) {}
