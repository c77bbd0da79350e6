package org.rogatory.incoming.found;

import java.util.Map;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;

/**
 * A ground that may apply to a measure.
 *
 * @param facts what this ground needs recorded: the law, the interest, the proceeding
 */
public record GroundFound(Ground ground, Map<NeededFact, String> facts) {

  public GroundFound {
    facts = Map.copyOf(facts);
  }
}
