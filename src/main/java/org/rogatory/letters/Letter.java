package org.rogatory.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Written;
import org.rogatory.letters.wording.LetterParts;

/** A letter of a file, from its draft until it was sent. Changed through {@link Letters} alone. */
@Entity
public class Letter {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_seq")
  @SequenceGenerator(name = "letter_seq", allocationSize = 50)
  private @Nullable Long id;

  private String reference;
  private int number;
  private String matter;
  @Embedded private KeptKind kind;
  @Embedded private Envelope envelope;

  @Embedded private LetterParts parts;

  @Embedded
  @AttributeOverride(name = "opening", column = @Column(name = "made_opening"))
  @AttributeOverride(name = "fixed", column = @Column(name = "made_fixed"))
  @AttributeOverride(name = "closing", column = @Column(name = "made_closing"))
  private LetterParts made;

  private int revision = 1;

  private String state = LetterState.DRAFT.name();

  private String draftedBy;
  private String changedBy;

  @ElementCollection
  @CollectionTable(name = "letter_author", joinColumns = @JoinColumn(name = "letter_id"))
  @Column(name = "person")
  private Set<String> authors = new TreeSet<>();

  private @Nullable String remarks;
  private @Nullable String approvedBy;
  private @Nullable LocalDate issuedOn;
  private @Nullable String signedBy;
  private @Nullable String sha256;
  @Embedded private @Nullable Dispatch dispatch;
  private @Nullable String dropReason;
  private @Nullable String periodLimit;

  @SuppressWarnings("NullAway.Init")
  protected Letter() {}

  Letter(Matter matter, int number, Made made, Actor by) {
    this.reference = matter.file().value();
    this.number = number;
    this.matter = matter.toString();
    this.kind = KeptKind.of(made.kind());
    this.envelope = made.envelope();
    this.parts = made.parts();
    this.made = made.compared();
    this.periodLimit = made.periodLimit();
    this.draftedBy = by.name();
    this.changedBy = by.name();
    touchedBy(by);
  }

  /** The fixed part stays as it is. */
  void edit(FreeText typed, Actor by) {
    require(LetterState.DRAFT, LetterState.RETURNED);
    parts = new LetterParts(typed.opening(), parts.fixed(), typed.closing());
    revision++;
    changedBy = by.name();
    touchedBy(by);
  }

  /** It says from now on what the file says now; what was edited is lost. */
  void makeAnew(Made now) {
    require(LetterState.DRAFT, LetterState.RETURNED, LetterState.AWAITING_APPROVAL);
    envelope = now.envelope();
    kind = KeptKind.of(now.kind());
    made = now.compared();
    parts = now.parts();
    periodLimit = now.periodLimit();
    revision++;
  }

  /** What people can write in it says what the file makes it say now; its fixed part stays. */
  void takeOver(Made now) {
    require(LetterState.DRAFT, LetterState.RETURNED);
    parts = now.parts().withFixed(parts.fixed());
    made = now.compared().withFixed(made.fixed());
    revision++;
  }

  /**
   * Somebody looked at what the file says now and keeps what was written. Its fixed part, with the
   * period that it gives, says what the file says now, unless the letter was issued.
   */
  void lookedAt(Made now) {
    made = now.compared();
    tellsToday(now);
  }

  /**
   * Until it is issued, what it says as a courtesy is as of today, and so is whether it carries a
   * decision.
   */
  void tellsToday(Made now) {
    if (state().isUnissued()) {
      parts = parts.withFixed(now.parts().fixed());
      kind = KeptKind.of(now.kind());
      periodLimit = now.periodLimit();
    }
  }

  void readdress(Envelope corrected) {
    require(LetterState.DRAFT, LetterState.RETURNED, LetterState.AWAITING_APPROVAL);
    envelope = corrected;
  }

  void submit() {
    require(LetterState.DRAFT, LetterState.RETURNED);
    state = LetterState.AWAITING_APPROVAL.name();
    remarks = null;
  }

  void sendBack(String why) {
    require(LetterState.AWAITING_APPROVAL);
    state = LetterState.RETURNED.name();
    remarks = why;
  }

  void approve(Actor by) {
    require(LetterState.AWAITING_APPROVAL);
    approvedBy = by.name();
  }

  void issue(LocalDate on, @Nullable String signer, String pdfSha256) {
    if (isToBeApproved()) {
      require(LetterState.AWAITING_APPROVAL);
    } else {
      require(LetterState.DRAFT, LetterState.RETURNED, LetterState.AWAITING_APPROVAL);
    }
    state = LetterState.ISSUED.name();
    issuedOn = on;
    signedBy = signer;
    sha256 = pdfSha256;
  }

  void sent(Moment when, SendingChannel by, String evidence) {
    require(LetterState.ISSUED, LetterState.NOT_TO_BE_SENT);
    state = LetterState.SENT.name();
    dispatch = new Dispatch(when, by, evidence);
  }

  /** It is given up; one that was issued keeps its number and paper, and is not to be sent. */
  LetterFact giveUp(@Nullable String why) {
    requireOpen();
    dropReason = why;
    if (state() == LetterState.ISSUED) {
      state = LetterState.NOT_TO_BE_SENT.name();
      return new LetterFact.LetterNotToBeSent(number, kind.kind(), why);
    }
    state = LetterState.DROPPED.name();
    return new LetterFact.LetterDropped(number, kind.kind(), why);
  }

  private void touchedBy(Actor by) {
    if (by.isPerson()) {
      authors.add(by.name());
    }
  }

  void requireOpen() {
    require(
        LetterState.DRAFT, LetterState.AWAITING_APPROVAL, LetterState.RETURNED, LetterState.ISSUED);
  }

  void require(LetterState... possible) {
    if (!List.of(possible).contains(state())) {
      throw new NotInThisState(Matter.letter(file(), number), state(), List.of(possible));
    }
  }

  @Nullable Long id() {
    return id;
  }

  public Reference file() {
    return Reference.of(reference);
  }

  /** The number in its file, from 1. */
  public int number() {
    return number;
  }

  /** What it is about: a measure, a request for information, or the letter itself. */
  public Matter matter() {
    return Matter.of(matter);
  }

  /** Under which it goes out: {@code XA-2026-00001/L2}. */
  public String reference() {
    return Matter.letter(file(), number).toString();
  }

  /** Its kind, with what it rests on. */
  public LetterKind kind() {
    return kind.read();
  }

  /**
   * Whether a supervisor has to approve it: it carries a decision, or what people wrote in it may
   * be one.
   */
  public boolean isToBeApproved() {
    return kind().carriesDecision() || Written.mayDecide(kind(), made, parts);
  }

  /** Whether it is of this kind. */
  public boolean is(LetterKind other) {
    return kind.kind().equals(other.id());
  }

  public LetterState state() {
    return Unreadable.constant(LetterState.class, state);
  }

  /** To whom it goes, and in which language. */
  public Envelope envelope() {
    return envelope;
  }

  /** The text, in CommonMark; its first heading is the subject. */
  public String text() {
    return parts.text();
  }

  /** The same in its parts. */
  public LetterParts parts() {
    return parts;
  }

  /** What people can write in it, as it stands. */
  FreeText free() {
    return FreeText.of(parts);
  }

  /**
   * The text as the program made it from the file, when somebody last looked at what it says;
   * without what it says as a courtesy.
   */
  LetterParts made() {
    return made;
  }

  /** Whether somebody wrote something else than the program made. */
  public boolean isEdited() {
    return !free().equals(FreeText.of(made));
  }

  /**
   * The period that it gives, as {@link org.rogatory.letters.saying.Period#kept} says it, from the
   * day on which it is sent; empty where it gives none.
   */
  public Optional<String> period() {
    return Optional.ofNullable(periodLimit);
  }

  /** Counts the versions of the text, from 1. */
  public int revision() {
    return revision;
  }

  public String draftedBy() {
    return draftedBy;
  }

  /** Who wrote the text as it stands. */
  public String changedBy() {
    return changedBy;
  }

  /** The people who drafted or changed it. */
  public Set<String> authors() {
    return Set.copyOf(authors);
  }

  /** Why a supervisor sent it back. */
  public Optional<String> remarks() {
    return Optional.ofNullable(remarks);
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  /** The date it bears. */
  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  /** Who signed it; empty where the office did. */
  public Optional<String> signedBy() {
    return Optional.ofNullable(signedBy);
  }

  /** SHA-256 of the PDF. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  /** How and when it was sent; empty where it was not. */
  public Optional<Dispatch> dispatch() {
    return Optional.ofNullable(dispatch);
  }

  /** Why it was given up, or is not to be sent; empty where it turned out to be sent. */
  public Optional<String> dropReason() {
    return Optional.ofNullable(dropReason).filter(why -> state() != LetterState.SENT);
  }
}
