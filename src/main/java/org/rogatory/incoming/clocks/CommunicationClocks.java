package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.CommunicationFact;

/** How long the requesting State has to confirm in writing what was said in its name. */
@Clause({"40(12)(d)", "40(26), 3rd sentence", "40(28)"})
final class CommunicationClocks implements Clockwork {

  private static final RequestDeadline CONFIRMATION = RequestDeadline.COMMUNICATION_CONFIRMATION;

  private final Ledger ledger;
  private final Counting counting;

  CommunicationClocks(Ledger ledger) {
    this.ledger = ledger;
    this.counting = ledger.planning().counting();
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof CommunicationFact.ConfirmationAsked asked) {
      awaits(entry, asked.confirmBy());
    } else if (entry.fact() instanceof CommunicationFact.ConfirmationReminded reminded) {
      awaits(entry, reminded.confirmBy());
    } else if (entry.fact() instanceof CommunicationFact.CommunicationUnconfirmed) {
      ledger.drawn(CONFIRMATION, entry.matter(), due -> true);
    } else if (entry.fact() instanceof CommunicationFact.CommunicationConfirmed
        || entry.fact() instanceof CommunicationFact.CommunicationLapsed) {
      ledger.stop(CONFIRMATION, entry);
    }
  }

  private void awaits(ReadEntry entry, LocalDate by) {
    ledger.start(CONFIRMATION, entry, counting.on(by, counting.stated("communication", entry, by)));
  }
}
