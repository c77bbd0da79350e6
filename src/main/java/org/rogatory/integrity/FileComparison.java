package org.rogatory.integrity;

import java.util.List;
import org.rogatory.journal.Reference;

/** Compares one file. */
public interface FileComparison {

  /**
   * What of the file does not agree with its journal, as the transaction that runs sees both.
   * Nothing is kept of it.
   */
  List<Part> now(Reference file);
}
