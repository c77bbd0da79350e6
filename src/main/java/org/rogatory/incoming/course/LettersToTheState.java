package org.rogatory.incoming.course;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.casefile.FileFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/**
 * The letters that the requesting State has: those that were sent to it since the file names it as
 * that State. What went to another one before is not among them.
 */
@Component
public class LettersToTheState {

  private static final String STATE = "requesting-state";

  private final Journal journal;
  private final Letters letters;

  LettersToTheState(Journal journal, Letters letters) {
    this.journal = journal;
    this.letters = letters;
  }

  /** In the order of their numbers. */
  public List<Letter> of(Reference file) {
    Set<Integer> sent = new LinkedHashSet<>();
    journal.of(file).stream()
        .filter(LettersToTheState::counts)
        .flatMap(entry -> journal.find(entry).stream())
        .forEach(fact -> follow(fact, sent));
    return letters.of(file).stream()
        .filter(letter -> sent.contains(letter.number()))
        .filter(letter -> !letter.kind().isForCompetentAuthority())
        .toList();
  }

  private static boolean counts(JournalEntry entry) {
    return entry.kind().equals("letter-sent") || entry.kind().equals("corrected");
  }

  private static void follow(Fact fact, Set<Integer> sent) {
    if (fact instanceof LetterFact.LetterSent letter) {
      sent.add(letter.number());
    } else if (fact instanceof FileFact.Corrected corrected && corrected.field().equals(STATE)) {
      sent.clear();
    }
  }
}
