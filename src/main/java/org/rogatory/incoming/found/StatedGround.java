package org.rogatory.incoming.found;

import java.util.List;

/**
 * A ground as an entry of the journal names it.
 *
 * @param ground its id
 * @param provisions what allowed it for the measure, such as {@code 40(21)(c)}, the closest first
 */
public record StatedGround(String ground, List<String> provisions) {

  public StatedGround {
    provisions = List.copyOf(provisions);
  }
}
