package org.rogatory.incoming.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Channel;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.Planning;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.LetterFact;

/** From the arrival of a request: its acknowledgement, its triage, its written confirmation. */
final class ReceiptClocks implements Clockwork {

  private final Ledger ledger;
  private @Nullable ReadEntry arrival;
  private boolean acknowledged;
  private final OwnWork work;
  private String pace = "";

  ReceiptClocks(Ledger ledger, OwnWork work) {
    this.ledger = ledger;
    this.work = work;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      arrived(registered, entry);
    } else if (fact instanceof LetterFact.LetterSent sent
        && AcknowledgeReceipt.KIND.id().equals(sent.letter())) {
      ledger.stop(clock -> clock.kind() == RequestDeadline.ACKNOWLEDGEMENT, entry);
      acknowledged = true;
      confirmedFrom(entry);
    } else if (fact instanceof LetterFact.LetterDrafted drafted
        && AcknowledgeReceipt.KIND.id().equals(drafted.letter())) {
      acknowledgedAnew(entry);
    } else if (fact instanceof RequestFact.RequestTriaged triaged) {
      ledger.restOn(LegalBasis.of(triaged.legalBasis()));
      ledger.stop(RequestDeadline.TRIAGE, entry);
    } else if (fact instanceof RequestFact.BasisChanged changed) {
      ledger.restOn(LegalBasis.of(changed.to()));
    } else if (fact instanceof RequestFact.RequestConfirmed || isOwedNoMore(fact)) {
      ledger.stop(clock -> clock.kind() == RequestDeadline.WRITTEN_CONFIRMATION, entry);
    } else if (fact instanceof FileFact.Corrected corrected) {
      corrected(corrected, entry);
    }
    follow(entry);
  }

  /** What another State was told is told to the State that asks, from when that is known. */
  private void acknowledgedAnew(ReadEntry entry) {
    Matter file = Matter.of(entry.matter().file());
    if (acknowledged && !ledger.runs(RequestDeadline.ACKNOWLEDGEMENT, file)) {
      work.receipt(RequestDeadline.ACKNOWLEDGEMENT, file, entry);
    }
  }

  /** What presses more or less than before is counted anew: from its arrival, or its addition. */
  private void follow(ReadEntry entry) {
    ReadEntry registered = arrival;
    if (registered != null && !pace.equals(work.pace())) {
      pace = work.pace();
      run(entry.fact() instanceof MeasureFact.MeasureAdded ? entry : registered);
    }
  }

  private void run(ReadEntry from) {
    Matter file = Matter.of(from.matter().file());
    for (RequestDeadline kind : List.of(RequestDeadline.ACKNOWLEDGEMENT, RequestDeadline.TRIAGE)) {
      if (ledger.runs(kind, file)) {
        work.receipt(kind, file, from);
      }
    }
  }

  /** Whether no confirmation is owed any more although none came; a closed file still owes it. */
  private static boolean isOwedNoMore(Fact fact) {
    return fact instanceof RequestFact.RequestWithdrawn
        || fact instanceof RequestFact.RequestNotAccepted
        || fact instanceof RequestFact.RegisteredByMistake;
  }

  /** A request that turns out to be oral is to be confirmed in writing as from its arrival. */
  private void corrected(FileFact.Corrected corrected, ReadEntry entry) {
    if (corrected.field().equals("channel")) {
      ledger.drop(RequestDeadline.WRITTEN_CONFIRMATION, Matter.of(entry.matter().file()));
      by(String.valueOf(corrected.now()));
    } else if (corrected.field().equals("received-at")) {
      arrivedAt(Instant.parse(String.valueOf(corrected.now())), entry);
    }
  }

  /** What runs from the arrival runs from the moment at which the request really arrived. */
  private void arrivedAt(Instant at, ReadEntry entry) {
    ReadEntry registered = arrival;
    if (registered == null) {
      return;
    }
    Moment then = new Moment(at, registered.happened().zone());
    ReadEntry moved =
        new ReadEntry(registered.number(), registered.matter(), then, registered.fact());
    arrival = moved;
    Matter file = Matter.of(entry.matter().file());
    run(moved);
    if (ledger.runs(RequestDeadline.WRITTEN_CONFIRMATION, file) && !acknowledged) {
      ledger.start(RequestDeadline.WRITTEN_CONFIRMATION, moved, confirmation(moved));
    }
  }

  private void by(String channel) {
    ReadEntry registered = arrival;
    if (registered != null && channel.equals(Channel.ORAL.id())) {
      ledger.start(RequestDeadline.WRITTEN_CONFIRMATION, registered, confirmation(registered));
    }
  }

  private void arrived(RequestFact.RequestRegistered registered, ReadEntry entry) {
    work.receipt(RequestDeadline.ACKNOWLEDGEMENT, entry.matter(), entry);
    work.receipt(RequestDeadline.TRIAGE, entry.matter(), entry);
    pace = work.pace();
    arrival = entry;
    by(registered.channel());
  }

  /** The letter counts days as the calendar has them; only working days are the office's. */
  private LocalDate stated(LocalDate sent) {
    Planning planning = ledger.planning();
    TimeLimit limit = planning.limits().within(RequestDeadline.WRITTEN_CONFIRMATION).inDays();
    return limit.unit() == TimeLimit.Unit.DAYS
        ? sent.plusDays(limit.amount())
        : planning.calendar().lastDay(sent, limit);
  }

  /** The acknowledgement gives a period for the confirmation, from the day of its sending. */
  private void confirmedFrom(ReadEntry acknowledged) {
    Matter file = Matter.of(acknowledged.matter().file());
    if (ledger.runs(RequestDeadline.WRITTEN_CONFIRMATION, file)) {
      Planning planning = ledger.planning();
      LocalDate by = stated(acknowledged.happened().day());
      Counting counting = planning.counting();
      Due due = counting.on(by, counting.stated("confirm-by", acknowledged, by));
      ledger.start(RequestDeadline.WRITTEN_CONFIRMATION, file, acknowledged, due);
    }
  }

  private Due confirmation(ReadEntry entry) {
    Planning planning = ledger.planning();
    return Due.of(
        Clocks.writtenConfirmation(
            entry.at(),
            planning.calendar().zone(),
            planning.limits().within(RequestDeadline.WRITTEN_CONFIRMATION).hours()));
  }
}
