package org.rogatory.journal;

import java.util.List;

/** The kinds of matters of one course, given to {@link KnownMatters} as a bean. */
public record MatterKinds(List<MatterKind> kinds) {

  public MatterKinds {
    kinds = List.copyOf(kinds);
  }
}
