package org.rogatory.casefile.documents;

import org.rogatory.casefile.Pen;

/** What follows in a file when a document that came from outside is put into it by itself. */
@FunctionalInterface
public interface AttachedFromOutside {

  /**
   * @param then writes in the file at the moment at which it came
   */
  void attached(Pen then);
}
