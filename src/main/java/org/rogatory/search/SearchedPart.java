package org.rogatory.search;

import java.util.List;
import org.rogatory.casefile.File;

/**
 * What of a file can be found. Each module gives one for what it keeps, as a bean. It is asked
 * after each entry in the file's journal, before the commit.
 */
public interface SearchedPart {

  /** The passages of the file as it stands now; none with an empty text. */
  List<Passage> of(File file);
}
