package org.rogatory.web.once;

/** An answer of the API that tells of a file; nobody gets it who may not see that file. */
public interface AboutFile {

  /** The file's reference, such as {@code XA-2026-00001}. */
  String reference();
}
