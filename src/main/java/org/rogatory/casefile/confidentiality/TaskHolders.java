package org.rogatory.casefile.confidentiality;

import java.util.List;
import org.rogatory.journal.Reference;

/** Who holds the tasks of a file; the inbox knows. */
public interface TaskHolders {

  /** The login names of those who claimed a task of it. */
  List<String> of(Reference file);
}
