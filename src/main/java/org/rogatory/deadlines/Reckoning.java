package org.rogatory.deadlines;

import java.util.List;

/**
 * The dates of a file as a pure function of its journal, the office's limits and its calendar. It
 * asks no clock: the same journal gives the same dates whenever it is read.
 */
final class Reckoning {

  private final Planning planning;

  Reckoning(TimeLimits limits, OfficeCalendar calendar) {
    this.planning = new Planning(limits, calendar);
  }

  /** All clocks that the journal ever started, those that run first. */
  List<Deadline> of(List<Noted> journal) {
    Ledger ledger = new Ledger(planning);
    List<Clockwork> clocks =
        List.of(
            new Endings(ledger),
            new ReceiptClocks(ledger),
            new SuggestedClocks(ledger),
            new InformationClocks(ledger),
            new MeasureClocks(ledger),
            new EnquiryClocks(ledger),
            new Notices(ledger));
    journal.forEach(entry -> clocks.forEach(clock -> clock.read(entry)));
    return ledger.all();
  }
}
