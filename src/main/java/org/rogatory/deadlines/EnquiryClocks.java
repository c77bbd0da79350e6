package org.rogatory.deadlines;

import org.rogatory.requests.RequestFact;

/** Our answers to enquiries on the status of a request, 40(26); also after its end. */
final class EnquiryClocks implements Clockwork {

  private final Ledger ledger;

  EnquiryClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(Noted entry) {
    if (entry.fact() instanceof RequestFact.EnquiryReceived) {
      ledger.start(
          DeadlineKind.ENQUIRY, entry, ledger.planning().within(DeadlineKind.ENQUIRY, entry));
    } else if (entry.fact() instanceof RequestFact.EnquiryAnswered) {
      ledger.stop(DeadlineKind.ENQUIRY, entry);
    }
  }
}
