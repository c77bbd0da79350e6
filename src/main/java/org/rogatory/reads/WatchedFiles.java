package org.rogatory.reads;

import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.confidentiality.FileConfidentiality;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** Whose reading is recorded: files that are restricted or confidential. */
@Component
class WatchedFiles {

  private final FileAccess access;
  private final List<FileConfidentiality> courses;

  WatchedFiles(FileAccess access, List<FileConfidentiality> courses) {
    this.access = access;
    this.courses = courses;
  }

  boolean has(Reference file) {
    return access.isRestricted(file) || courses.stream().anyMatch(course -> course.binds(file));
  }
}
