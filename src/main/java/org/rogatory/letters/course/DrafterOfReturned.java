package org.rogatory.letters.course;

import java.util.List;
import java.util.Optional;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.steps.FirstHolder;
import org.springframework.stereotype.Component;

/** A letter that a supervisor sent back is prepared again by whoever laid it before him or her. */
@Component
class DrafterOfReturned implements FirstHolder {

  private static final String PREPARE = "prepare-letter";

  private final Letters letters;
  private final Journal journal;

  DrafterOfReturned(Letters letters, Journal journal) {
    this.letters = letters;
    this.journal = journal;
  }

  @Override
  public Optional<String> of(String step, Matter matter) {
    return Optional.of(step)
        .filter(PREPARE::equals)
        .flatMap(prepared -> letters.findOpen(matter))
        .filter(letter -> letter.state() == LetterState.RETURNED)
        .flatMap(this::submittedBy)
        .filter(Actor::isPerson)
        .map(Actor::name);
  }

  private Optional<Actor> submittedBy(Letter letter) {
    List<JournalEntry> entries = journal.of(letter.file());
    return entries.stream()
        .filter(entry -> isSubmission(entry, letter.number()))
        .reduce((one, later) -> later)
        .map(JournalEntry::actor);
  }

  private boolean isSubmission(JournalEntry entry, int number) {
    return journal
        .find(entry)
        .filter(LetterFact.LetterSubmitted.class::isInstance)
        .map(LetterFact.LetterSubmitted.class::cast)
        .filter(submitted -> submitted.number() == number)
        .isPresent();
  }
}
