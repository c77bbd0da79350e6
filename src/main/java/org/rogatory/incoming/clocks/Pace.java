package org.rogatory.incoming.clocks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * How much a file presses by what its journal says so far: hours for a preservation, 42(4), for the
 * disclosure that follows from it, 43(1), and in an emergency, 2(o), 41(3)(e); less than usual
 * where it is urgent, or for data at risk, 44(3).
 */
@Clause({"42(4)", "43(1)", "44(3)(a)", "2(o)", "41(3)(e)"})
final class Pace implements Clockwork {

  private final Map<Integer, Assistance> open = new TreeMap<>();
  private final Set<Integer> waiting = new HashSet<>();
  private final Set<String> pressing = new HashSet<>();

  /** What is asked for now, by its ids. */
  private final Set<String> asked = new HashSet<>();

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof RequestFact.RequestRegistered registered) {
      for (int i = 0; i < registered.measures().size(); i++) {
        open.put(i + 1, Assistance.of(registered.measures().get(i)));
      }
      presses("urgent", registered.urgent());
      presses("emergency", registered.emergency());
      presses("at-risk", registered.atRisk() != null);
    } else if (fact instanceof FileFact.Corrected corrected) {
      corrected(corrected);
    } else if (fact instanceof RequestFact.InformationNeeded needed) {
      asked.clear();
      asked.addAll(needed.items());
    } else if (fact instanceof MeasureFact measure) {
      read(measure);
    }
  }

  private void read(MeasureFact fact) {
    if (fact instanceof MeasureFact.MeasureAdded added) {
      open.put(added.number(), Assistance.of(added.assistance()));
    } else if (fact instanceof MeasureFact.RestSeparated rest) {
      open.put(rest.number(), Assistance.of(rest.assistance()));
    } else if (fact instanceof MeasureFact.ConfirmationOwed owed) {
      open.put(owed.number(), Assistance.PRESERVATION);
    } else if (fact instanceof MeasureFact.MeasureCorrected corrected
        && corrected.field().equals("assistance")) {
      open.put(corrected.number(), Assistance.of(String.valueOf(corrected.now())));
    } else if (fact instanceof MeasureFact.ContentsWanting wanting) {
      waiting.add(wanting.number());
    } else if (fact instanceof MeasureFact.ContentsSettled settled) {
      waiting.remove(settled.number());
    } else if (Endings.ofMeasure(fact)) {
      open.remove(ended(fact));
    }
  }

  private static int ended(MeasureFact fact) {
    return fact instanceof MeasureFact.ResultsSent sent
        ? sent.number()
        : fact instanceof MeasureFact.HoldConfirmed held
            ? held.number()
            : fact instanceof MeasureFact.MeasureRefused refused
                ? refused.number()
                : fact instanceof MeasureFact.MeasureWithdrawn withdrawn ? withdrawn.number() : 0;
  }

  private void corrected(FileFact.Corrected corrected) {
    String now = corrected.now();
    if (corrected.field().equals("at-risk")) {
      presses("at-risk", now != null);
    } else if (corrected.field().equals("urgent") || corrected.field().equals("emergency")) {
      presses(corrected.field(), Boolean.parseBoolean(now));
    }
  }

  private void presses(String why, boolean so) {
    if (so) {
      pressing.add(why);
    } else {
      pressing.remove(why);
    }
  }

  /** How a measure presses. */
  String of(Matter measure) {
    return of(isFast(measure) || isEmergency());
  }

  /** How something presses that belongs to such a measure, or to none. */
  String of(boolean fast) {
    return fast ? "fast" : isExpedited() ? "expedited" : "usual";
  }

  /** Whether a preservation, or the disclosure that follows from one, is open, or lives at risk. */
  boolean isFast() {
    return isEmergency() || open.values().stream().anyMatch(Assistance::isExpeditious);
  }

  /** An emergency, 2(o). */
  boolean isEmergency() {
    return pressing.contains("emergency");
  }

  /** Whether it is such a measure, and open. */
  boolean isFast(Matter measure) {
    Assistance kind = open.get(measure.number());
    return kind != null && kind.isExpeditious();
  }

  /**
   * Whether supplementary information is asked for such a measure, or in an emergency. A
   * preservation goes on meanwhile, 42(4); what it lacks is asked as soon all the same.
   */
  boolean asksFast() {
    return isEmergency()
        || open.entrySet().stream()
            .filter(measure -> measure.getValue().isExpeditious())
            .anyMatch(
                measure -> waiting.contains(measure.getKey()) || isAskedFor(measure.getValue()));
  }

  private boolean isAskedFor(Assistance kind) {
    return Contents.required(kind, LegalBasis.CONVENTION).stream()
        .filter(required -> required.requirement() != Requirement.NOT_REQUIRED)
        .anyMatch(required -> asked.contains(required.item().id()));
  }

  boolean isExpedited() {
    return !pressing.isEmpty();
  }
}
