package org.rogatory.letters.saying;

import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.FileKind;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * What the letters of one kind of file have in common. A bean for each kind that writes letters.
 */
public interface Correspondence {

  /** The kind of file. */
  FileKind fileKind();

  /** The record whose components are placeholders that the texts of all its letters may use. */
  Class<? extends Record> common();

  /** What the file gives to each of its letters, as it is now. */
  Head head(File file);

  /** Whether its letters are communications related to a request, 40(12)(d). */
  default boolean isOnRequest() {
    return false;
  }

  /** Whether a letter on this matter may go through the contact points, 41. */
  default boolean opensContactPoint(File file, Matter matter) {
    return false;
  }

  /** Whether this fact may change the head: drafts follow it then. */
  default boolean changesHead(Fact fact) {
    return fact instanceof FileFact.Corrected;
  }
}
