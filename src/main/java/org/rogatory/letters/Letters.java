package org.rogatory.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.wording.LetterParts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All letters. Whoever changes one holds the file's pen, and so the lock of its row; each change
 * writes its entry in the journal.
 */
@Component
public class Letters {

  private final LetterRows rows;
  private final Drafting drafting;
  private final Approvals approvals;
  private final Issuing issuing;
  private final LetterJournal journal;
  private final Comparing comparing;

  Letters(
      LetterRows rows,
      Drafting drafting,
      Approvals approvals,
      Issuing issuing,
      LetterJournal journal,
      Comparing comparing) {
    this.rows = rows;
    this.drafting = drafting;
    this.approvals = approvals;
    this.issuing = issuing;
    this.journal = journal;
    this.comparing = comparing;
  }

  /**
   * Drafts what the file gives reason for. A matter has one letter in preparation at a time: where
   * there is one, it is that one. What its values hold that cannot be shown is no obstacle yet, see
   * {@link #illegible}.
   *
   * @throws IllegalStateException if the file gives no reason for it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter draftOnce(Pen pen, Matter matter, Composer composer) {
    return findOpen(matter).orElseGet(() -> draft(pen, matter, nextNumber(pen), composer));
  }

  /**
   * Drafts a letter that nobody waits for: its matter is the letter itself.
   *
   * @throws IllegalStateException if the file gives no reason for it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter draft(Pen pen, Composer composer) {
    int number = nextNumber(pen);
    return draft(pen, Matter.letter(pen.file().reference(), number), number, composer);
  }

  /**
   * Drafts the letter that was to be sent last on a matter once more, as the file has it now,
   * unless one is in preparation.
   *
   * @throws UnknownLetter if there was none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter draftAgain(Pen pen, Matter matter) {
    Letter last =
        last(rows.findByMatterOrderByNumber(matter.toString()))
            .orElseThrow(() -> new UnknownLetter(matter));
    return draftOnce(pen, matter, comparing.of(last.kind()));
  }

  private Letter draft(Pen pen, Matter matter, int number, Composer composer) {
    Letter letter = rows.save(drafting.draft(pen, matter, number, composer));
    journal.drafted(pen, letter);
    return letter;
  }

  /** The letter beside the file as it is now. */
  @Transactional(readOnly = true)
  public LetterComparison compare(Letter letter) {
    return comparing.compare(letter);
  }

  /** Whether the letter is drafted anew where it is given up. */
  @Transactional(readOnly = true)
  public boolean isOwed(Letter letter) {
    return comparing.isOwed(letter);
  }

  /**
   * Makes a draft anew from the file as it is now. What was edited in it is lost. Where the file
   * asks for a letter of another kind by now, that one is drafted instead.
   *
   * @throws OutdatedLetter if the file gives no reason for it any more
   * @throws NotInThisState if it was issued
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter makeAnew(Pen pen, int number) {
    Letter letter = get(pen, number);
    letter.require(LetterState.DRAFT, LetterState.RETURNED);
    if (comparing.compare(letter, pen).isOfAnotherKind()) {
      drop(pen, number, null);
      return draftAgain(pen, letter.matter());
    }
    return comparing.makeAnew(pen, letter);
  }

  /**
   * Changes what people can write in a draft; its fixed part stays as the file makes it. The same
   * text changes nothing. The text that the file would make now is the program's: whoever takes it
   * over is no author of it.
   *
   * @param revision the version of the text that was shown
   * @throws LetterChangedMeanwhile if somebody was faster
   * @throws NotInThisState if it awaits approval or was issued
   * @throws BadInput if it has no subject, no opening or no closing words, a character that cannot
   *     be shown, the subject of a letter of another kind, or is larger or more elaborate than can
   *     be set, see {@link LetterCheck}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter edit(Pen pen, int number, int revision, FreeText text) {
    Letter letter = get(pen, number);
    letter.require(LetterState.DRAFT, LetterState.RETURNED);
    if (letter.revision() != revision) {
      throw new LetterChangedMeanwhile(letter);
    }
    if (text.equals(letter.free())) {
      return letter;
    }
    comparing.requireOwnSubject(letter, text);
    if (comparing.compare(letter, pen).follows(text)) {
      comparing.takeOver(pen, letter);
    } else {
      LetterCheck.check(text);
      letter.edit(text, pen.actor());
      journal.write(pen, letter, LetterJournal.edited(letter));
    }
    return letter;
  }

  /**
   * The letter as a PDF that is marked as a draft, with a text that need not be saved; as it would
   * be issued now, with that of {@link #compare}. It needs no transaction: setting takes longer
   * than reading.
   *
   * @throws AlteredLetter if it was issued, and what says so was removed
   * @throws BadInput as in {@link #edit}, also for the letter's address and references
   */
  public byte[] preview(Letter letter, LetterParts parts) {
    LetterCheck.check(FreeText.of(parts));
    LetterCheck.checkHead(letter);
    return issuing.preview(letter, parts);
  }

  /** The characters of a draft that cannot be shown, each by number and name. */
  public List<String> illegible(Letter letter) {
    return LetterCheck.illegible(letter);
  }

  /**
   * Whoever prepared a letter is done: it is laid before a supervisor where one has to approve it
   * as the file has it now, else issued. See {@link #submit} and {@link #issue}.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter finish(Pen pen, int number, Collection<String> looked) {
    Letter letter = get(pen, number);
    letter.require(LetterState.DRAFT, LetterState.RETURNED);
    comparing.require(pen, letter, looked);
    return letter.isToBeApproved() ? submit(pen, number, looked) : issue(pen, number, looked);
  }

  /**
   * Lays a letter before a supervisor.
   *
   * @param looked the ids of the differences between letter and file that the person looked at,
   *     keeping the text
   * @throws OutdatedLetter if the file says something else by now that nobody looked at
   * @throws BadInput as in {@link #edit}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter submit(Pen pen, int number, Collection<String> looked) {
    Letter letter = drafting.readdress(get(pen, number), pen.file());
    comparing.require(pen, letter, looked);
    LetterCheck.check(letter);
    letter.submit();
    journal.write(pen, letter, LetterJournal.submitted(letter));
    return letter;
  }

  /**
   * A supervisor approves the letter, signs and so issues it. Where nobody edited it and the
   * supervisor looked at what the file says otherwise, it is made anew.
   *
   * @param looked the ids of the differences between letter and file that the supervisor looked at
   * @throws OutdatedLetter as in {@link #submit}
   * @throws ForbiddenByProvision if the person is no supervisor, wrote in the letter or proposed
   *     the decision that it carries
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter approve(Pen pen, int number, Collection<String> looked) {
    Letter letter = drafting.readdress(get(pen, number), pen.file());
    letter.require(LetterState.AWAITING_APPROVAL);
    comparing.approved(pen, letter);
    approvals.check(pen, letter);
    comparing.requireForApproval(pen, letter, looked);
    letter.approve(pen.actor());
    journal.write(pen, letter, new LetterFact.LetterApproved(number));
    return issuing.issue(pen, letter);
  }

  /** A supervisor sends a letter back, with remarks on what to change. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter sendBack(Pen pen, int number, String remarks) {
    Letter letter = get(pen, number);
    letter.sendBack(remarks);
    journal.write(pen, letter, new LetterFact.LetterReturned(number, remarks));
    comparing.of(letter.kind()).sentBack(pen, letter, remarks);
    return letter;
  }

  /**
   * Issues a letter that carries no decision: whoever does so signs it. It has number, date and
   * PDF, and is never changed again.
   *
   * @param looked as in {@link #submit}
   * @throws OutdatedLetter as in {@link #submit}
   * @throws ForbiddenByProvision if it carries a decision, or what was written in it may be one,
   *     and so needs approval
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter issue(Pen pen, int number, Collection<String> looked) {
    Letter letter = drafting.readdress(get(pen, number), pen.file());
    approvals.requireNone(letter);
    letter.require(LetterState.DRAFT, LetterState.RETURNED);
    comparing.require(pen, letter, looked);
    comparing.of(letter.kind()).issued(pen, letter);
    return issuing.issue(pen, letter);
  }

  /**
   * The letter was sent, at the pen's moment.
   *
   * @param proof what proves it
   * @param looked as in {@link #submit}: of an issued letter that is sent although the file says
   *     something else by now
   * @throws OutdatedLetter as in {@link #submit}
   * @throws BadInput if it was sent before the date it bears, or before it was issued
   * @throws ForbiddenByProvision if it went through INTERPOL although it is not urgent or that was
   *     not agreed, 40(12)(d)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter recordSent(
      Pen pen, int number, SendingChannel channel, String proof, Collection<String> looked) {
    Letter letter = get(pen, number);
    letter.require(LetterState.ISSUED);
    comparing.requireForSending(pen, letter, looked);
    issuing.sent(pen, letter, channel, proof);
    comparing.of(letter.kind()).sent(pen, letter);
    return letter;
  }

  /**
   * A letter that was recorded as not to be sent had gone out before that, at the pen's moment: its
   * addressee holds it, and the file says so. Nothing else follows where that is another State than
   * the file names now.
   *
   * @param looked as in {@link #recordSent}
   * @throws BadInput as in {@link #recordSent}, or if it was sent after it was recorded as not to
   *     be sent
   * @throws NotInThisState if it was not recorded so
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter recordFoundSent(
      Pen pen, int number, SendingChannel channel, String proof, Collection<String> looked) {
    Letter letter = getKeptBack(pen.file().reference(), number);
    comparing.requireForSending(pen, letter, looked);
    issuing.foundSent(pen, letter, channel, proof);
    comparing.foundSent(pen, letter);
    return letter;
  }

  /**
   * Gives a letter up that was not sent. One that was issued keeps its number and paper, and is not
   * to be sent.
   *
   * @param reason why; null where the course of the file left no use for it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Letter drop(Pen pen, int number, @Nullable String reason) {
    Letter letter = get(pen, number);
    journal.write(pen, letter, letter.giveUp(reason));
    return letter;
  }

  /**
   * A person gives a letter up: what it was to carry is open again.
   *
   * @return whether it is owed, so that it is drafted anew
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean giveUp(Pen pen, int number, @Nullable String reason) {
    Letter letter = drop(pen, number, reason);
    boolean owed = comparing.isOwed(letter);
    if (!owed) {
      comparing.of(letter.kind()).givenUp(pen, letter.matter());
    }
    return owed;
  }

  /** Gives up what is in preparation on a matter, if anything is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void dropOpen(Pen pen, Matter matter, @Nullable String reason) {
    findOpen(matter).ifPresent(letter -> drop(pen, letter.number(), reason));
  }

  /** The letter on a matter that has not been sent yet. */
  @Transactional(readOnly = true)
  public Optional<Letter> findOpen(Matter matter) {
    return last(rows.findByMatterAndStateInOrderByNumber(matter.toString(), LetterState.OPEN));
  }

  /**
   * The letter on a matter that has not been sent yet.
   *
   * @throws UnknownLetter if there is none
   */
  @Transactional(readOnly = true)
  public Letter getOpen(Matter matter) {
    return findOpen(matter).orElseThrow(() -> new UnknownLetter(matter));
  }

  /** The letter of a kind that was sent last on a matter. */
  @Transactional(readOnly = true)
  public Optional<Letter> findSent(Matter matter, LetterKind kind) {
    return last(
        rows.findByMatterAndStateInOrderByNumber(matter.toString(), LetterState.GONE).stream()
            .filter(letter -> letter.kind().equals(kind))
            .toList());
  }

  /** All letters of a file, in the order of their numbers. */
  @Transactional(readOnly = true)
  public List<Letter> of(Reference file) {
    return rows.findByReferenceOrderByNumber(file.value());
  }

  @Transactional(readOnly = true)
  public Optional<Letter> find(Reference file, int number) {
    return rows.findByReferenceAndNumber(file.value(), number);
  }

  /**
   * The letter with this number.
   *
   * @throws UnknownLetter if the file has none
   * @throws AlteredLetter if it was issued, and is there no more
   */
  @Transactional(readOnly = true)
  public Letter get(Reference file, int number) {
    return find(file, number).orElseThrow(() -> issuing.missing(file, number));
  }

  /**
   * The letter with this number, whose sending is not recorded; it was not given up as a draft.
   *
   * @throws UnknownLetter if the file has none
   * @throws NotInThisState if it is, or it was
   */
  @Transactional(readOnly = true)
  public Letter getUnsent(Reference file, int number) {
    Letter letter = get(file, number);
    return letter.state().isOpen() ? letter : getKeptBack(file, number);
  }

  /**
   * The letter with this number, which was issued and recorded as not to be sent.
   *
   * @throws UnknownLetter if the file has none
   * @throws NotInThisState if it was not recorded so
   */
  @Transactional(readOnly = true)
  public Letter getKeptBack(Reference file, int number) {
    Letter letter = get(file, number);
    letter.require(LetterState.NOT_TO_BE_SENT);
    return letter;
  }

  /**
   * The PDF of an issued letter, after it, its text and its head were compared with the journal.
   * What does not agree raises the alarm.
   *
   * @throws NotInThisState if it was not issued
   * @throws AlteredLetter if any of them is not what was issued
   * @throws org.rogatory.integrity.DamagedFile if something else of its file was altered
   * @throws org.rogatory.integrity.DamagedRegister if it is still to be sent, and what the register
   *     says of its State was altered
   */
  @Transactional(readOnly = true)
  public byte[] pdf(Letter letter) {
    return issuing.pdf(letter);
  }

  /** The hash of the PDF that is kept of an issued letter; empty where none is. */
  @Transactional(readOnly = true)
  public Optional<String> paperSha256(Letter letter) {
    return issuing.paperSha256(letter);
  }

  /** What a letter's row holds, as entries of letters say it. */
  public static LetterFact.Held held(Letter letter) {
    return LetterJournal.held(letter);
  }

  private Letter get(Pen pen, int number) {
    return get(pen.file().reference(), number);
  }

  private int nextNumber(Pen pen) {
    return rows.lastNumber(pen.file().reference().value()) + 1;
  }

  private static Optional<Letter> last(List<Letter> letters) {
    return letters.stream().reduce((one, next) -> next);
  }
}
