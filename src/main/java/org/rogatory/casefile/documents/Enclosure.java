package org.rogatory.casefile.documents;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Channel;

/** A document that came with an arrival and is not in the file yet. */
@FunctionalInterface
public interface Enclosure {

  /**
   * Puts the document into the file.
   *
   * @param pen writes the file, at the moment at which the document came
   * @param description what the document is; null where its name says enough
   * @param channel how it came
   */
  void file(Pen pen, @Nullable String description, Channel channel);
}
