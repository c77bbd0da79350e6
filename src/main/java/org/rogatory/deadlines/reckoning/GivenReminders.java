package org.rogatory.deadlines.reckoning;

import org.rogatory.casefile.FileFact;

/**
 * Reads what people were told about a time limit. Telling starts and stops no limit, with one
 * exception: a limit that is no duty ends when people are told that it is over.
 */
final class GivenReminders implements Clockwork {

  private final Ledger ledger;

  GivenReminders(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof FileFact.Reminded told) {
      ledger.note(
          clock -> isMeant(clock, told, entry) && clock.due().lastDay().equals(told.due()),
          done -> told.escalated() ? done.toldSupervisors() : done.reminded(told.plannedFor()));
      ledger.stop(clock -> isMeant(clock, told, entry) && hasEnded(clock, told), entry);
    }
  }

  private static boolean isMeant(Deadline clock, FileFact.Reminded told, ReadEntry entry) {
    return clock.kind().id().equals(told.deadline()) && clock.matter().equals(entry.matter());
  }

  private static boolean hasEnded(Deadline clock, FileFact.Reminded told) {
    return !clock.kind().isDuty() && !told.plannedFor().isBefore(clock.due().until());
  }
}
