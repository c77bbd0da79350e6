package org.rogatory.incoming.clocks;

import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.RequestFact;

/** What the requesting State writes after an answer, until nothing is left to do about it. */
final class SequelClocks implements Clockwork {

  private final Ledger ledger;

  SequelClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof RequestFact.HeardAfterAnswer) {
      ledger.start(
          RequestDeadline.AFTER_ANSWER,
          entry,
          ledger.planning().within(RequestDeadline.AFTER_ANSWER, entry));
    } else if (isSettled(entry)) {
      ledger.stop(RequestDeadline.AFTER_ANSWER, entry);
    }
  }

  private static boolean isSettled(ReadEntry entry) {
    return entry.fact() instanceof RequestFact.UnchangedAnswered
        || entry.fact() instanceof RequestFact.ExaminedAfterAnswer examined
            && !examined.finding().equals(Finding.NOTHING_CHANGES.id());
  }
}
