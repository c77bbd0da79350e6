package org.rogatory.explore;

import java.util.Set;

/** What was found and is not mended yet. What is mended is taken out here, and never comes back. */
final class Unmended {

  static final Set<String> FAULTS = Set.of();

  private Unmended() {}
}
