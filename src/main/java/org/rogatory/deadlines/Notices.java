package org.rogatory.deadlines;

import org.rogatory.casefile.FileFact;

/**
 * What people were told about a clock; it starts and stops none, but where time itself ends one.
 */
final class Notices implements Clockwork {

  private final Ledger ledger;

  Notices(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(Noted entry) {
    if (entry.fact() instanceof FileFact.Reminded told) {
      DeadlineKind kind = DeadlineKind.of(told.deadline());
      ledger.note(
          entry.matter(),
          kind,
          due -> due.lastDay().equals(told.due()),
          done -> told.escalated() ? done.toldSupervisors() : done.reminded(told.plannedFor()));
      ledger.stop(
          clock ->
              clock.kind() == kind
                  && clock.matter().equals(entry.matter())
                  && !kind.isDuty()
                  && !told.plannedFor().isBefore(clock.due().until()),
          entry);
    }
  }
}
