package org.rogatory.incoming.triage;

import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.AuthenticityFound;

/** Somebody finds on the file whether a request is authentic, 40(13), outside any step. */
@Clause("40(13)")
public final class Establishing {

  private final RequestPen pen;

  private Establishing(RequestPen pen) {
    this.pen = pen;
  }

  /** What can be found so of the request that the pen writes. */
  public static Establishing of(RequestPen pen) {
    return new Establishing(pen);
  }

  /**
   * What a person found, by page or API.
   *
   * @throws BadInput at {@code how} where nobody says by what it is established, or why it could
   *     not be
   * @throws org.rogatory.incoming.review.UnseenChanges unless the person looked at what goes back
   */
  public void take(AuthenticityFound said) {
    if (said.result() != Authenticity.VERIFIED && said.origin().how() == null) {
      throw BadInput.at("how", Reason.of("input.why-not-verified"));
    }
    Filing.of(pen).authenticated(said.origin(), "how", said.looked());
    if (said.notAccepted()) {
      NotAccepting.of(pen).propose();
    }
  }
}
