package org.rogatory.incoming.clocks;

import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;

/** What has ended needs no clocks any more, but for those that outlive it. */
final class Endings implements Clockwork {

  private final Ledger ledger;

  Endings(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (ofMeasure(entry.fact())) {
      ledger.stop(
          clock -> clock.matter().equals(entry.matter()) && !clock.kind().outlivesItsMatter(),
          entry);
    } else if (ofFile(entry.fact())) {
      ledger.stop(clock -> !clock.kind().outlivesItsMatter(), entry);
    }
  }

  /** Whether the measure has ended by this. */
  static boolean ofMeasure(Fact fact) {
    return fact instanceof MeasureFact.ResultsSent
        || fact instanceof MeasureFact.HoldConfirmed
        || fact instanceof MeasureFact.MeasureRefused
        || fact instanceof MeasureFact.MeasureWithdrawn
        || fact instanceof MeasureFact.MeasureNotAccepted
        || fact instanceof MeasureFact.OutsideAnswered;
  }

  /** Whether everything in the file has ended by this. */
  static boolean ofFile(Fact fact) {
    return fact instanceof RequestFact.RequestWithdrawn
        || fact instanceof RequestFact.RequestNotAccepted
        || fact instanceof RequestFact.RegisteredByMistake
        || fact instanceof RequestFact.RequestClosed;
  }
}
