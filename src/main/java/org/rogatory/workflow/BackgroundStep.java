package org.rogatory.workflow;

import java.util.Optional;
import org.rogatory.journal.Reference;

/** Says for which file the engine takes a background step on the current thread. */
public interface BackgroundStep {

  /** The file; empty where the thread takes no background step of the engine. */
  Optional<Reference> file();
}
