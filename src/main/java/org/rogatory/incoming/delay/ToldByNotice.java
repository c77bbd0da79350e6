package org.rogatory.incoming.delay;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.springframework.stereotype.Component;

/**
 * Of which measures an issued letter on a delay tells what the file says now. One that became late
 * after the letter was issued is not named in it; of one whose day changed since, it tells another
 * day.
 */
@Component
@Clause("40(26), 1st sentence")
class ToldByNotice {

  /** What changes whether a measure is named, or the day that is told of it. */
  private static final Set<Class<? extends Fact>> CHANGES =
      Set.of(
          MeasureFact.DelayForeseen.class,
          MeasureFact.DelayEstimated.class,
          MeasureFact.DelayWithoutEstimate.class,
          MeasureFact.MeasureTransmitted.class,
          MeasureFact.OwnExecutionBegun.class,
          MeasureFact.AuthorityChased.class,
          MeasureFact.PeriodBegun.class,
          MeasureFact.MeasureResumed.class);

  private final Journal journal;

  ToldByNotice(Journal journal) {
    this.journal = journal;
  }

  /** Those of the measures that the letter tells of as the file has it. */
  Stream<Measure> of(Request file, Letter letter, Stream<Measure> late) {
    Set<Matter> changed = changedSince(file, letter);
    return late.filter(measure -> !changed.contains(measure.matter()));
  }

  private Set<Matter> changedSince(Request file, Letter letter) {
    Set<Matter> changed = new HashSet<>();
    boolean issued = false;
    for (JournalEntry entry : journal.of(file.reference())) {
      Fact fact = journal.find(entry).orElse(null);
      if (fact instanceof LetterFact.LetterIssued one && one.number() == letter.number()) {
        issued = true;
      } else if (issued && fact != null && CHANGES.contains(fact.getClass())) {
        changed.add(entry.matter());
      }
    }
    return changed;
  }
}
