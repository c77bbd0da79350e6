package org.rogatory.workflow;

import org.rogatory.journal.Reference;

/** Locks a file's row before the program takes a step on it; one bean. */
@FunctionalInterface
public interface FileLock {

  /** Waits for the lock and holds it until the transaction ends. */
  void lock(Reference file);
}
