package org.rogatory.storage;

/** The bytes are not those that were kept: their rows were changed or removed from outside. */
public final class AlteredBytes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlteredBytes(StoredBytes kept) {
    super("altered after they were kept: " + kept.id());
  }
}
