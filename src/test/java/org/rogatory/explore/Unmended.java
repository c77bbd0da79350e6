package org.rogatory.explore;

import java.util.Set;

/** What was found and is not mended yet. What is mended is taken out here, and never comes back. */
final class Unmended {

  static final Set<String> FAULTS =
      Set.of(
          "a file waits for ever",
          "went on without what is required, 40(16)",
          "transmitted though not authentic, 40(13)",
          "what another owes is waited for for ever");

  private Unmended() {}
}
