package org.rogatory.letters;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Provision;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
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

  /** The letter was drafted. */
  void drafted(Pen pen, Letter letter) {
    Envelope envelope = letter.envelope();
    write(
        pen,
        letter,
        new LetterFact.LetterDrafted(
            letter.number(),
            letter.kind().id(),
            envelope.addressee(),
            envelope.state().orElse(null),
            envelope.language().getLanguage(),
            envelope.wishedLanguage().orElse(null),
            held(letter)));
  }

  /** What the letter's row holds. */
  static LetterFact.Held held(Letter letter) {
    return LetterFact.Held.of(
        letter.text(), letter.made(), letter.period().orElse(""), letter.kind(), letter.envelope());
  }

  static LetterFact edited(Letter letter) {
    return new LetterFact.LetterEdited(letter.number(), letter.revision(), held(letter));
  }

  static LetterFact submitted(Letter letter) {
    return new LetterFact.LetterSubmitted(letter.number(), held(letter));
  }

  /** That the letter was issued, as it was written down then. */
  LetterFact.@Nullable LetterIssued issued(Reference file, int number) {
    return issues(file)
        .flatMap(entry -> fact(entry).stream())
        .filter(fact -> fact.number() == number)
        .findFirst()
        .orElse(null);
  }

  /** When that was; empty where the letter was not issued. */
  Optional<Moment> issuedAt(Reference file, int number) {
    return issues(file)
        .filter(entry -> fact(entry).filter(fact -> fact.number() == number).isPresent())
        .findFirst()
        .map(JournalEntry::happened);
  }

  /** When it was written down that the letter is not to be sent; empty where it was not. */
  Optional<Moment> keptBackAt(Reference file, int number) {
    return journal.of(file).stream()
        .filter(entry -> entry.kind().equals("letter-not-to-be-sent"))
        .filter(entry -> isOf(entry, number))
        .reduce((earlier, later) -> later)
        .map(entry -> new Moment(entry.recordedAt(), entry.happened().zone()));
  }

  private boolean isOf(JournalEntry entry, int number) {
    return journal
        .find(entry)
        .map(LetterFact.class::cast)
        .filter(fact -> fact.number() == number)
        .isPresent();
  }

  private Stream<JournalEntry> issues(Reference file) {
    return journal.of(file).stream().filter(entry -> entry.kind().equals("letter-issued"));
  }

  private Optional<LetterFact.LetterIssued> fact(JournalEntry entry) {
    return journal.find(entry).map(LetterFact.LetterIssued.class::cast);
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
