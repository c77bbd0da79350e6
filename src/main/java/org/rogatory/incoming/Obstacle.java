package org.rogatory.incoming;

import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/**
 * Why a measure is not carried out under the Convention, which is no refusal.
 *
 * @param provision the provision that says so
 * @param reason in words
 */
public record Obstacle(Provision provision, Reason reason) {

  ForbiddenByProvision forbids() {
    return new ForbiddenByProvision(provision, reason);
  }
}
