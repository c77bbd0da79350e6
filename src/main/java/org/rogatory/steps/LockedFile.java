package org.rogatory.steps;

import org.rogatory.casefile.Files;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.FileLock;
import org.springframework.stereotype.Component;

/** The lock of a file's row, which the processes take before the program's steps. */
@Component
class LockedFile implements FileLock {

  private final Files files;

  LockedFile(Files files) {
    this.files = files;
  }

  @Override
  public void lock(Reference file) {
    files.forChange(file, Actor.PROGRAM);
  }
}
