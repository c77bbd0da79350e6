package org.rogatory.incoming.filing;

import java.util.Optional;
import org.rogatory.convention.Worded;
import org.rogatory.convention.clocks.Holding;

/** What is held on the strength of an earlier measure that is linked, 42(8), 50(8). */
public enum Held implements Worded {
  NOTHING,
  PRESERVATION,
  FREEZING;

  /** By what it is held; empty for nothing. */
  Optional<Holding> holding() {
    return switch (this) {
      case NOTHING -> Optional.empty();
      case PRESERVATION -> Optional.of(Holding.PRESERVATION);
      case FREEZING -> Optional.of(Holding.FREEZING);
    };
  }

  @Override
  public String group() {
    return "held";
  }
}
