package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * What is left of a measure that was cut short: what the authority that was told to stop answers,
 * and what we decide on what is held.
 */
@Clause({"40(26), 3rd sentence", "42(8)"})
final class ReleaseClocks implements Clockwork {

  private static final RequestDeadline DECISION = RequestDeadline.RELEASE_DECISION;

  private final Ledger ledger;
  private final Counting counting;

  /** The preservations that are in effect, and those of them that have not ended. */
  private final Set<Matter> inEffect = new LinkedHashSet<>();

  private final Set<Matter> open = new LinkedHashSet<>();

  /** What is held, is needed by its State no longer, and nobody has decided on. */
  private final Set<Matter> undecided = new LinkedHashSet<>();

  private final DataAskedFor asked = new DataAskedFor();

  ReleaseClocks(Ledger ledger) {
    this.ledger = ledger;
    this.counting = ledger.planning().counting();
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    asked.read(entry);
    if (fact instanceof MeasureFact.ResultRecorded result && result.inEffectFrom() != null) {
      inEffect.add(entry.matter());
      open.add(entry.matter());
    } else if (fact instanceof MeasureFact.TransmittalRecalled || isWithoutHold(fact)) {
      inEffect.remove(entry.matter());
      open.remove(entry.matter());
    } else if (fact instanceof MeasureFact.MeasureWithdrawn) {
      fallsAway(entry.matter());
    } else if (Endings.ofMeasure(fact)) {
      open.remove(entry.matter());
    } else if (fact instanceof RequestFact.RequestWithdrawn
        || fact instanceof RequestFact.RequestNotAccepted) {
      Set.copyOf(open).forEach(matter -> fallsAway(matter));
    }
    if (fact instanceof MeasureFact.HoldNotNeeded) {
      undecided.add(entry.matter());
    }
    answers(entry);
    decides(entry);
    Set.copyOf(undecided).forEach(matter -> follow(matter, entry));
  }

  /** Corrected so that nothing was preserved. */
  private static boolean isWithoutHold(Fact fact) {
    return fact instanceof MeasureFact.ResultRecorded result
        && result.reason() != null
        && result.inEffectFrom() == null;
  }

  private void fallsAway(Matter matter) {
    if (open.remove(matter)) {
      undecided.add(matter);
    }
  }

  private void answers(ReadEntry entry) {
    if (entry.fact() instanceof MeasureFact.StopTold told) {
      awaits(entry, told.answerBy());
    } else if (entry.fact() instanceof MeasureFact.StopReminded reminded) {
      awaits(entry, reminded.answerBy());
    } else if (entry.fact() instanceof MeasureFact.StopUnanswered) {
      ledger.drawn(RequestDeadline.STOP_ANSWER, entry.matter(), due -> true);
    } else if (entry.fact() instanceof MeasureFact.StopAnswered answered) {
      ledger.stop(RequestDeadline.STOP_ANSWER, entry);
      if (answered.inEffectFrom() != null) {
        inEffect.add(entry.matter());
      }
      if (answered.inEffectFrom() != null || answered.heldSince() != null) {
        undecided.add(entry.matter());
      }
    }
  }

  private void awaits(ReadEntry entry, LocalDate by) {
    ledger.start(
        RequestDeadline.STOP_ANSWER,
        entry,
        counting.on(by, counting.stated("stop-answer", entry, by)));
  }

  /** How long preserved data are held on is counted with the sixty days. */
  private void decides(ReadEntry entry) {
    if (entry.fact() instanceof MeasureFact.PreservationReleased) {
      undecided.remove(entry.matter());
      ledger.stop(DECISION, entry);
    } else if (entry.fact() instanceof MeasureFact.HoldDue due) {
      ledger.drawn(DECISION, entry.matter(), over -> over.lastDay().equals(due.until()));
    } else if (entry.fact() instanceof MeasureFact.HoldProlonged prolonged) {
      undecided.remove(entry.matter());
      if (inEffect.contains(entry.matter())) {
        ledger.stop(DECISION, entry);
      } else {
        ledger.start(
            DECISION,
            entry,
            Due.of(Clocks.heldOn(prolonged.until(), ledger.planning().calendar().zone())));
      }
    }
  }

  /**
   * We decide within the office's time, and at once: the end of that time opens nothing. As long as
   * a request asks for the data that are preserved, there is nothing to decide.
   */
  private void follow(Matter matter, ReadEntry now) {
    boolean waits = inEffect.contains(matter) && asked.waits(matter);
    boolean runs = ledger.runs(DECISION, matter);
    if (waits && runs) {
      ledger.stop(clock -> clock.kind() == DECISION && clock.matter().equals(matter), now);
    } else if (!waits && !runs) {
      Due due = ledger.planning().within(DECISION, now);
      PlannedActions planned = ledger.planning().actions(DECISION, due, now.at());
      ledger.start(DECISION, matter, now, due, planned.withoutConsequence());
    }
  }
}
