package org.rogatory.incoming.execution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterState;
import org.springframework.stereotype.Component;

/**
 * What authorities at work are still to be told to stop, and which of it a notice names. The
 * journal says it: a notice names what was to be stopped when it was issued.
 */
@Component
@Clause("40(12)(b)")
class TransmittalsToStop {

  private static final Set<String> KINDS =
      Set.of("transmittal-recalled", "transmittal-found-sent", "letter-issued");

  private final Journal journal;
  private final Letterwriter writer;

  TransmittalsToStop(Journal journal, Letterwriter writer) {
    this.journal = journal;
    this.writer = writer;
  }

  /** A transmittal of a measure that is to be stopped. */
  record ToStop(Measure measure, Recall recall) {}

  /** All that nobody was told of yet. */
  private static List<ToStop> open(Request file) {
    return file.measures().stream()
        .flatMap(
            measure ->
                measure.execution().openRecalls().stream()
                    .map(recall -> new ToStop(measure, recall)))
        .toList();
  }

  /** The same, without what stands in a notice that was issued and is on its way. */
  List<ToStop> untold(Request file, List<Letter> notices) {
    Set<ToStop> named = new HashSet<>();
    notices.stream()
        .filter(letter -> letter.state() == LetterState.ISSUED)
        .forEach(letter -> named.addAll(named(letter, file)));
    return open(file).stream().filter(each -> !named.contains(each)).toList();
  }

  /** What a notice that was issued names, without what was told otherwise meanwhile. */
  List<ToStop> named(Letter letter, Request file) {
    Map<Integer, Integer> recalls = new HashMap<>();
    for (JournalEntry entry : journal.of(file.reference())) {
      if (KINDS.contains(entry.kind())) {
        Fact fact = journal.find(entry).orElse(null);
        if (fact instanceof LetterFact.LetterIssued issued && issued.number() == letter.number()) {
          break;
        }
        count(fact, recalls);
      }
    }
    return open(file).stream()
        .filter(each -> isTo(each, letter))
        .filter(each -> each.recall().number() <= recalls.getOrDefault(each.measure().number(), 0))
        .toList();
  }

  /** Whether that is to be stopped by the authority to which a letter goes. */
  boolean isTo(ToStop each, Letter letter) {
    return writer.isTo(each.recall().authority(), letter);
  }

  private static void count(@Nullable Fact fact, Map<Integer, Integer> recalls) {
    if (fact instanceof MeasureFact.TransmittalRecalled recall && recall.authority() != null) {
      recalls.merge(recall.number(), 1, Integer::sum);
    } else if (fact instanceof MeasureFact.TransmittalFoundSent found
        && found.executeBy() == null) {
      recalls.merge(found.number(), 1, Integer::sum);
    }
  }
}
