package org.rogatory.casefile;

import java.util.List;

/**
 * The kinds of files of one course, given to {@link KnownFileKinds} as a bean.
 *
 * @param kinds in the order in which they are offered
 */
public record FileKinds(List<FileKind> kinds) {

  public FileKinds {
    kinds = List.copyOf(kinds);
  }
}
