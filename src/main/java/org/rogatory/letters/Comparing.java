package org.rogatory.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.home.Office;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Hashes;
import org.rogatory.letters.saying.LetterKind;
import org.springframework.stereotype.Component;

/** Compares letters with files as they are now, so that nothing untrue is issued or sent. */
@Component
class Comparing {

  private final Composers composers;
  private final Files files;
  private final Drafting drafting;
  private final LetterJournal journal;
  private final Office office;
  private final Clock clock;

  Comparing(
      Composers composers,
      Files files,
      Drafting drafting,
      LetterJournal journal,
      Office office,
      Clock clock) {
    this.composers = composers;
    this.files = files;
    this.drafting = drafting;
    this.journal = journal;
    this.office = office;
    this.clock = clock;
  }

  /** A letter that carries no decision is issued, although somebody had to approve it. */
  void approved(Pen pen, Letter letter) {
    if (letter.kind().carriesDecision()) {
      of(letter.kind()).approved(pen, letter);
    } else {
      of(letter.kind()).issued(pen, letter);
    }
  }

  /** A letter of one kind is not headed as one of another. */
  void requireOwnSubject(Letter letter, FreeText text) {
    drafting.requireOwnSubject(letter, text);
  }

  /** Who composes letters of this kind. */
  Composer of(LetterKind kind) {
    return composers.of(kind);
  }

  /** What follows from a letter that had gone out; nothing where another State holds it. */
  void foundSent(Pen pen, Letter letter) {
    if (!isForAnotherState(letter, pen.file())) {
      of(letter.kind()).foundSent(pen, letter);
    }
  }

  /** Whether the letter bears the address of another State than the file names now. */
  private boolean isForAnotherState(Letter letter, File file) {
    return of(letter.kind()).isToCounterpart()
        && letter.envelope().state().filter(to -> !to.equals(file.counterpart())).isPresent();
  }

  LetterComparison compare(Letter letter) {
    return compare(letter, files.get(letter.file()), today());
  }

  /** As of the pen's moment: that of the sending, where a letter is recorded as sent. */
  LetterComparison compare(Letter letter, Pen pen) {
    return compare(letter, pen.file(), day(pen.moment().at()));
  }

  private LocalDate today() {
    return day(clock.instant());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, office.zone());
  }

  private LetterComparison compare(Letter letter, File file, LocalDate day) {
    Optional<Composition> composed = compose(letter, file, day);
    Optional<Composition> same = composed.filter(now -> now.kind().equals(letter.kind()));
    return new LetterComparison(
        letter,
        same.map(now -> drafting.make(file, now, letter.envelope().language())).orElse(null),
        composed.isPresent() && same.isEmpty(),
        isForAnotherState(letter, file));
  }

  private Optional<Composition> compose(Letter letter, File file, LocalDate day) {
    return of(letter.kind()).compose(file, letter.matter()).flatMap(composed -> composed.asOf(day));
  }

  /** Whether it, or one of another kind instead, is to be drafted where it is given up. */
  boolean isOwed(Letter letter) {
    File file = files.get(letter.file());
    return of(letter.kind()).isOwed(file, letter.matter())
        && compose(letter, file, today()).isPresent();
  }

  /** The letter says what the file says now. */
  Letter makeAnew(Pen pen, Letter letter) {
    LetterComparison comparison = compare(letter, pen);
    letter.makeAnew(comparison.now().orElseThrow(() -> new OutdatedLetter(letter, comparison)));
    journal.write(pen, letter, madeAnew(letter));
    return letter;
  }

  private static LetterFact madeAnew(Letter letter) {
    return new LetterFact.LetterMadeAnew(
        letter.number(), letter.revision(), LetterJournal.held(letter));
  }

  /** What people can write in the letter says what the file makes it say now. */
  void takeOver(Pen pen, Letter letter) {
    letter.takeOver(compare(letter, pen).now().orElseThrow());
    journal.write(pen, letter, madeAnew(letter));
  }

  /**
   * Lets pass what says what the file says, or whose differences a person looked at.
   *
   * @throws OutdatedLetter otherwise, or where the file gives no reason for the letter any more
   */
  void require(Pen pen, Letter letter, Collection<String> looked) {
    LetterComparison comparison = compare(letter, pen);
    if (comparison.isNeedless()) {
      throw new OutdatedLetter(letter, comparison);
    }
    requireLooked(pen, letter, comparison, looked);
  }

  /**
   * The same, but what was sent was sent, even where the file has no use for it any more. A day
   * that the letter names counts as passed if it had passed when the letter was sent.
   */
  void requireForSending(Pen pen, Letter letter, Collection<String> looked) {
    requireLooked(pen, letter, compare(letter, pen), looked);
  }

  private void requireLooked(
      Pen pen, Letter letter, LetterComparison comparison, Collection<String> looked) {
    if (comparison.isCurrent()) {
      comparison.now().ifPresent(letter::tellsToday);
      return;
    }
    if (!comparison.isCoveredBy(looked)) {
      throw new OutdatedLetter(letter, comparison);
    }
    comparison.now().ifPresent(letter::lookedAt);
    journal.write(
        pen,
        letter,
        new LetterFact.LetterCompared(
            letter.number(),
            comparison.differences().size(),
            comparison.now().map(now -> Hashes.sha256(now.parts().text())).orElse(null),
            LetterJournal.held(letter)));
  }

  /** The same; what nobody edited is made anew, as the supervisor was shown it. */
  void requireForApproval(Pen pen, Letter letter, Collection<String> looked) {
    LetterComparison comparison = compare(letter, pen);
    boolean anew = !comparison.isCurrent() && !comparison.isNeedless() && !letter.isEdited();
    if (anew && comparison.isCoveredBy(looked)) {
      makeAnew(pen, letter);
    } else {
      require(pen, letter, looked);
    }
  }
}
