package org.rogatory.incoming.clocks;

import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.RequestFact;

/** Our answers to enquiries on the status of a request, 40(26); also after its end. */
final class EnquiryClocks implements Clockwork {

  private final Ledger ledger;

  EnquiryClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof RequestFact.EnquiryReceived) {
      ledger.start(
          RequestDeadline.ENQUIRY, entry, ledger.planning().within(RequestDeadline.ENQUIRY, entry));
    } else if (entry.fact() instanceof RequestFact.EnquiryAnswered) {
      ledger.stop(RequestDeadline.ENQUIRY, entry);
    }
  }
}
