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

  /**
   * The same as what is committed, in a snapshot of its own: what the transaction that runs changed
   * without its entry so far, or somebody committed between two readings, is not among it.
   */
  List<Part> committed(Reference file);
}
