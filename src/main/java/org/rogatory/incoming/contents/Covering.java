package org.rogatory.incoming.contents;

import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.CoveringLetter;

/** What the letter says with which supplementary information came, 40(16), 40(20). */
@Clause("40(20)")
public final class Covering {

  private Covering() {}

  /**
   * The letter came. A wish for confidentiality holds from then on as if the request had had it
   * from the beginning.
   *
   * @throws BadInput where it bears a day after its arrival, or a scope without the wish
   */
  public static void came(RequestPen pen, CoveringLetter letter) {
    Dating.check(letter.dated(), pen.moment().day());
    if (letter.scope() != null && !letter.confidential()) {
      throw BadInput.at("confidential", Reason.of("input.scope-without-confidentiality"));
    }
    if (!letter.saysSomething()) {
      return;
    }
    if (letter.confidential()) {
      pen.request().formalities().keepConfidential(letter.scope());
    }
    pen.write(
        pen.request().matter(),
        letter.confidential() ? Provision.of("40(20)") : null,
        new RequestFact.CoveringLetterCame(
            letter.reference(), letter.dated(), letter.confidential(), letter.scope()));
  }
}
