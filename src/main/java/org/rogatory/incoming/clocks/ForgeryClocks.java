package org.rogatory.incoming.clocks;

import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.RequestFact;

/** How long supervisors have to deal with what went out on a request that is not authentic. */
@Clause({"36(1)(a)", "40(13)"})
final class ForgeryClocks implements Clockwork {

  private static final RequestDeadline DEALT_WITH = RequestDeadline.SENT_TO_FORGER;

  private final Ledger ledger;

  ForgeryClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof RequestFact.SentToForger) {
      ledger.start(DEALT_WITH, entry, ledger.planning().within(DEALT_WITH, entry));
    } else if (entry.fact() instanceof RequestFact.SentToForgerDealtWith || isAuthentic(entry)) {
      ledger.stop(DEALT_WITH, entry);
    }
  }

  private static boolean isAuthentic(ReadEntry entry) {
    return entry.fact() instanceof RequestFact.AuthenticityEstablished found
        && Authenticity.of(found.result()) == Authenticity.VERIFIED;
  }
}
