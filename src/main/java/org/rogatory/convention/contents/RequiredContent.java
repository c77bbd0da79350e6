package org.rogatory.convention.contents;

import java.util.List;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * What the Convention asks of a request for one measure, about one item.
 *
 * @param item what the request is to say
 * @param requirement how firmly
 * @param provisions what asks for it, the one closest to the measure first; never empty
 * @param reason why it is asked for so
 */
public record RequiredContent(
    ContentItem item, Requirement requirement, List<Provision> provisions, Reason reason) {

  public RequiredContent {
    provisions = List.copyOf(provisions);
  }

  /** The provision closest to the measure. */
  public Provision provision() {
    return provisions.get(0);
  }
}
