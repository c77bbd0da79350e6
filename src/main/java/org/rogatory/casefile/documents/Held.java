package org.rogatory.casefile.documents;

/**
 * How many documents there are, and how large they are together.
 *
 * @param bytes the size of all
 */
record Held(long documents, long bytes) {

  /** With one more. */
  Held with(long size) {
    return new Held(documents + 1, bytes + size);
  }
}
