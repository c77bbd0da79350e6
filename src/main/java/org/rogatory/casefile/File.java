package org.rogatory.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.JournalHead;
import org.rogatory.journal.JournalKeeping;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;

/**
 * A file of the office, of whatever kind: what lists, locks, tasks and the journal need to know of
 * it. Each kind holds one by composition and keeps for itself what only that kind has. The row is
 * locked before anything in the file is changed, see {@link Files#forChange}.
 */
@Entity
@Table(name = "file")
public class File implements JournalKeeping {

  @Id private String reference;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String counterpart;

  private @Nullable String theirReference;

  /** See {@link TheirReference#folded}. */
  private @Nullable String theirReferenceFolded;

  @Column(nullable = false)
  private Instant openedAt;

  @Column(nullable = false)
  private String openedZone;

  @Column(nullable = false)
  private String standing;

  @Column(nullable = false)
  private String turn = Turn.US.name();

  private boolean comesFirst;
  private @Nullable LocalDate closedOn;

  @Embedded private JournalHead journalHead = new JournalHead();

  @SuppressWarnings("NullAway.Init")
  protected File() {}

  /**
   * A file that begins.
   *
   * @param counterpart the code of the State on the other side, ISO 3166-1 alpha-2
   * @param opened when what it begins with arrived or was written
   * @param standing where it stands at first
   */
  public File(
      Reference reference, FileKind kind, String counterpart, Moment opened, Worded standing) {
    this.reference = reference.value();
    this.kind = kind.id();
    this.counterpart = counterpart;
    this.openedAt = opened.at();
    this.openedZone = opened.zone().getId();
    this.standing = standing.id();
  }

  @Override
  public Reference reference() {
    return Reference.of(reference);
  }

  @Override
  public JournalHead journalHead() {
    return journalHead;
  }

  /** The matter of the process that carries the file. */
  public Matter matter() {
    return Matter.of(reference());
  }

  /** The id of its kind, such as {@code incoming-request}. */
  public String kind() {
    return kind;
  }

  /** The code of the State on the other side, ISO 3166-1 alpha-2. */
  public String counterpart() {
    return counterpart;
  }

  /** What that State calls the matter. */
  public Optional<String> theirReference() {
    return Optional.ofNullable(theirReference);
  }

  /** The same, folded so that another spelling finds it. */
  public Optional<String> theirReferenceFolded() {
    return Optional.ofNullable(theirReferenceFolded);
  }

  /** When what it begins with arrived or was written, in the zone of the place. */
  public Moment opened() {
    return new Moment(openedAt, Unreadable.zone(openedZone));
  }

  /** The instant of {@link #opened}. */
  public Instant openedAt() {
    return openedAt;
  }

  /** The id of where it stands, in the words of its kind. */
  public String standing() {
    return standing;
  }

  /** For whom it waits. */
  public Turn turn() {
    return Unreadable.constant(Turn.class, turn);
  }

  /** Whether it is dealt with before others. */
  public boolean comesFirst() {
    return comesFirst;
  }

  /** The day on which it was closed. */
  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  public boolean isClosed() {
    return closedOn != null;
  }

  /** What it begins with arrived or was written at another moment than was said. */
  public void opened(Moment now) {
    this.openedAt = now.at();
    this.openedZone = now.zone().getId();
  }

  /** Another State is on the other side than was said, by its code. */
  public void counterpart(String now) {
    this.counterpart = now;
  }

  /** What the other State calls it now; null for nothing. */
  public void refer(@Nullable String theirs) {
    this.theirReference = theirs;
    this.theirReferenceFolded = TheirReference.folded(theirs);
  }

  /** Where it stands and for whom it waits now, as its kind finds. */
  public void stand(Worded now, Turn whose, boolean first) {
    this.standing = now.id();
    this.turn = (isClosed() ? Turn.NOBODY : whose).name();
    this.comesFirst = first;
  }

  /** What had ended is dealt with again. */
  public void reopen() {
    this.closedOn = null;
  }

  /** It ends on this day: it waits for nobody any more. */
  public void close(LocalDate on) {
    this.closedOn = on;
    this.turn = Turn.NOBODY.name();
  }

  /** It is closed, and somebody has still to do something about what it left. */
  public void waitsStill(Turn whose) {
    this.turn = whose.name();
  }
}
