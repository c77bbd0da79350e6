package org.rogatory.explore;

import java.util.Set;

/** What was found and is not mended yet. What is mended is taken out here, and never comes back. */
final class Unmended {

  static final Set<String> FAULTS =
      Set.of(
          "not accepted though the State was not asked, or could still answer, 40(16)",
          "the sixty days run out while a request for the data is here, 42(8)");

  private Unmended() {}
}
