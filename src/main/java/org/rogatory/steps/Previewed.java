package org.rogatory.steps;

import org.rogatory.casefile.File;
import org.rogatory.journal.Matter;

/** A step that can show beforehand what it would make: a letter as it stands, marked as a draft. */
public interface Previewed {

  /** What would be made of the fields as they stand, as a PDF. */
  byte[] preview(File file, Matter matter, Typed typed);
}
