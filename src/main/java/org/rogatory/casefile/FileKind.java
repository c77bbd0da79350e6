package org.rogatory.casefile;

import org.rogatory.convention.Worded;

/**
 * A kind of file. Each course declares its own; its id stands in every row of that kind and is
 * never renamed.
 */
public interface FileKind extends Worded {

  @Override
  default String group() {
    return "file-kind";
  }
}
