package org.rogatory.casefile.documents;

import org.rogatory.journal.Reference;

/** A document is not what the journal says was put into the file: it was changed from outside. */
public final class AlteredDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlteredDocument(Reference file, int number) {
    super("altered after it was put into the file: " + file + ", document " + number);
  }
}
