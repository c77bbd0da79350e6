package org.rogatory.convention.form;

import java.util.Optional;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;

/**
 * How a communication of ours that is related to a request goes to the State that made it,
 * 40(12)(d): to its central authority, unless that State requires the diplomatic channel for
 * requests and what is related to them; through INTERPOL where it is urgent and both agreed;
 * through the contact points in what Articles 41 to 43 give to them.
 *
 * @param channel by which it goes
 * @param diplomaticRequired whether the other State requires the diplomatic channel
 * @param interpolAgreed whether the two States agreed on INTERPOL
 * @param urgent whether the request is urgent
 * @param contactPoint whether it concerns a preservation, its disclosure or an emergency only
 */
@Clause({"40(12)(d)", "41(3)"})
public record OwnCommunication(
    Channel channel,
    Stated diplomaticRequired,
    Stated interpolAgreed,
    boolean urgent,
    boolean contactPoint) {

  /** Why the channel is not open; empty where it is. */
  public Optional<Reason> closed() {
    return switch (channel) {
      case CENTRAL_AUTHORITY_ELECTRONIC, CENTRAL_AUTHORITY_POST ->
          closedUnless(diplomaticRequired != Stated.YES || contactPoint, "diplomatic");
      case INTERPOL -> closedUnless(urgent && interpolAgreed == Stated.YES, "interpol");
      case CONTACT_POINT -> closedUnless(contactPoint, "contact-point");
      default -> Optional.empty();
    };
  }

  private static Optional<Reason> closedUnless(boolean open, String why) {
    return open ? Optional.empty() : Optional.of(Reason.of("letter.channel-closed." + why));
  }
}
