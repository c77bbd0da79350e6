package org.rogatory.bench;

/** Where a process waits, and so where a transaction ends. */
enum Wait {
  PERSON,
  PROGRAM
}
