package org.rogatory.letters;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** What the journal says of letters. */
@Component
class LetterJournal {

  private final Journal journal;

  LetterJournal(Journal journal) {
    this.journal = journal;
  }

  void write(Pen pen, Letter letter, LetterFact fact) {
    pen.write(letter.matter(), provision(letter), fact);
  }

  /** That the letter was issued, as it was written down then. */
  LetterFact.@Nullable LetterIssued issued(Reference file, int number) {
    return journal.of(file).stream()
        .filter(entry -> entry.kind().equals("letter-issued"))
        .flatMap(entry -> journal.find(entry).stream())
        .map(LetterFact.LetterIssued.class::cast)
        .filter(fact -> fact.number() == number)
        .findFirst()
        .orElse(null);
  }

  /** Where another treaty governs, nothing cites paragraphs 8 to 31 of Article 40. */
  private static @Nullable Provision provision(Letter letter) {
    return letter
        .kind()
        .provision()
        .filter(
            found -> letter.envelope().otherTreaty().isEmpty() || !found.yieldsToAnotherTreaty())
        .orElse(null);
  }
}
