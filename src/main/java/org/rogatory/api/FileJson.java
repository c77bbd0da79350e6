package org.rogatory.api;

import java.util.Optional;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.AboutFile;

/** Files of one kind as programs read them; a bean for each kind. */
public interface FileJson {

  /** The file with all that it holds; empty where it is of another kind. */
  Optional<AboutFile> whole(Reference file);
}
