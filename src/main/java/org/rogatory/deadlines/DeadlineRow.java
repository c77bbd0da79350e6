package org.rogatory.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/**
 * A time limit that runs, as a row of lists. All rows of a file are written anew when an entry of
 * its journal changes one of them. A row says nothing that time alone changes: overdue is a
 * comparison.
 */
@Entity
@Immutable
@Table(name = "deadline")
public class DeadlineRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_seq")
  @SequenceGenerator(name = "deadline_seq", allocationSize = 50)
  private @Nullable Long id;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String matter;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private LocalDate lastDay;

  @Column(nullable = false)
  private Instant overAt;

  private @Nullable String provision;

  @Column(nullable = false)
  private int entry;

  @Column(nullable = false)
  private String how;

  @Column(nullable = false)
  @Convert(converter = TextList.class)
  private List<String> howArgs;

  @Column(nullable = false)
  @Convert(converter = TextList.class)
  private List<String> reminders;

  private @Nullable Instant escalateAt;
  private boolean escalated;

  @SuppressWarnings("NullAway.Init")
  protected DeadlineRow() {}

  DeadlineRow(Deadline deadline) {
    Matter about = deadline.matter();
    Due due = deadline.due();
    this.reference = about.file().value();
    this.matter = about.toString();
    this.kind = deadline.kind().id();
    this.lastDay = due.lastDay();
    this.overAt = due.until();
    this.provision = deadline.provision().map(Provision::text).orElse(null);
    this.entry = deadline.entry();
    this.how = due.how().key();
    this.howArgs = due.how().args();
    this.reminders = deadline.planned().reminders().stream().map(Instant::toString).toList();
    this.escalateAt = deadline.planned().escalation().orElse(null);
    this.escalated = deadline.done().escalated();
  }

  long id() {
    return id == null ? 0 : id;
  }

  public Reference reference() {
    return Reference.of(reference);
  }

  /** What in the file it is about. */
  public Matter matter() {
    return Matter.of(matter);
  }

  /** The id of its kind, see {@link KnownDeadlines#get}. */
  public String kind() {
    return kind;
  }

  /** The last day that belongs to it. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** The first instant that no longer belongs to it. */
  public Instant until() {
    return overAt;
  }

  /** The provision that it serves; empty where it rests on the office's policy. */
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision).map(Provision::of);
  }

  /** The number of the entry in the file from which it runs. */
  public int entry() {
    return entry;
  }

  /** How it was counted, in words. */
  public Reason how() {
    return new Reason(how, howArgs);
  }

  /** When the person in charge is reminded. */
  public List<Instant> reminders() {
    return reminders.stream().flatMap(text -> moment(text).stream()).toList();
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException damaged) {
      return Optional.empty();
    }
  }

  /** When the supervisors are told, if it still runs then. */
  public Optional<Instant> escalateAt() {
    return Optional.ofNullable(escalateAt);
  }

  /** Whether the supervisors were told. */
  public boolean isEscalated() {
    return escalated;
  }

  /** Whether it is over at this time. Somebody is late only where its kind is a duty. */
  public boolean isOver(Instant now) {
    return !now.isBefore(overAt);
  }

  /** Whether it says the same as another row. */
  boolean says(DeadlineRow other) {
    return content().equals(other.content());
  }

  private List<Object> content() {
    return List.of(
        matter,
        kind,
        lastDay,
        overAt,
        provision(),
        entry,
        how(),
        reminders,
        escalateAt(),
        escalated);
  }
}
