package org.rogatory.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clocks;
import org.rogatory.convention.LegalBasis;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterKind;
import org.rogatory.requests.RequestFact;

/** From the arrival of a request: its acknowledgement, its triage, its written confirmation. */
final class ReceiptClocks implements Clockwork {

  private final Ledger ledger;
  private @Nullable Noted arrival;

  ReceiptClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(Noted entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      arrived(registered, entry);
    } else if (fact instanceof LetterFact.LetterSent sent
        && LetterKind.of(sent.letter()) == LetterKind.ACKNOWLEDGEMENT) {
      ledger.stop(clock -> clock.kind() == DeadlineKind.ACKNOWLEDGEMENT, entry);
      confirmedFrom(entry);
    } else if (fact instanceof RequestFact.RequestTriaged triaged) {
      ledger.restOn(LegalBasis.of(triaged.legalBasis()));
      ledger.stop(DeadlineKind.TRIAGE, entry);
    } else if (fact instanceof RequestFact.BasisChanged changed) {
      ledger.restOn(LegalBasis.of(changed.to()));
    } else if (fact instanceof RequestFact.OralRequestConfirmed) {
      ledger.stop(DeadlineKind.WRITTEN_CONFIRMATION, entry);
    } else if (fact instanceof FileFact.Corrected corrected) {
      corrected(corrected, entry);
    }
  }

  /** A request that turns out to be oral is to be confirmed in writing as from its arrival. */
  private void corrected(FileFact.Corrected corrected, Noted entry) {
    if (corrected.field().equals("channel")) {
      ledger.drop(DeadlineKind.WRITTEN_CONFIRMATION, Matter.of(entry.matter().file()));
      by(String.valueOf(corrected.now()));
    }
  }

  private void by(String channel) {
    Noted registered = arrival;
    if (registered != null && channel.equals(Channel.ORAL.id())) {
      ledger.start(DeadlineKind.WRITTEN_CONFIRMATION, registered, confirmation(registered));
    }
  }

  private void arrived(RequestFact.RequestRegistered registered, Noted entry) {
    Planning planning = ledger.planning();
    ledger.start(
        DeadlineKind.ACKNOWLEDGEMENT, entry, planning.within(DeadlineKind.ACKNOWLEDGEMENT, entry));
    ledger.start(DeadlineKind.TRIAGE, entry, planning.within(DeadlineKind.TRIAGE, entry));
    arrival = entry;
    by(registered.channel());
  }

  /** The acknowledgement gives a period for the confirmation, from the day of its sending. */
  private void confirmedFrom(Noted acknowledged) {
    Matter file = Matter.of(acknowledged.matter().file());
    if (ledger.runs(DeadlineKind.WRITTEN_CONFIRMATION, file)) {
      Planning planning = ledger.planning();
      TimeLimit limit = planning.limits().within(DeadlineKind.WRITTEN_CONFIRMATION).inDays();
      LocalDate by = planning.calendar().lastDay(acknowledged.happened().day(), limit);
      Counting counting = planning.counting();
      Due due = counting.on(by, counting.stated("confirm-by", acknowledged, by));
      ledger.start(DeadlineKind.WRITTEN_CONFIRMATION, file, acknowledged, due);
    }
  }

  private Due confirmation(Noted entry) {
    Planning planning = ledger.planning();
    return Due.of(
        Clocks.writtenConfirmation(
            Ledger.at(entry),
            planning.calendar().zone(),
            planning.limits().within(DeadlineKind.WRITTEN_CONFIRMATION).hours()));
  }
}
