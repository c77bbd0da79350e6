package org.rogatory.integrity.seals;

/**
 * A root that is known to have been sealed from elsewhere than its file: from the database, or from
 * the note beside the key.
 *
 * @param hash that it had
 */
public record KnownRoot(int number, String hash) {}
