package org.rogatory.incoming.found;

import java.util.List;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * Why a measure is not carried out under the Convention, which is no refusal.
 *
 * @param provisions the provisions that say so, the closest first; never empty
 * @param reason in words
 */
public record Obstacle(List<Provision> provisions, Reason reason) {

  public Obstacle {
    provisions = List.copyOf(provisions);
  }

  /** The provision closest to the answer. */
  public Provision provision() {
    return provisions.get(0);
  }

  /** Refuses an act that would carry it out all the same. */
  public ForbiddenByProvision forbids() {
    return new ForbiddenByProvision(provision(), reason);
  }
}
