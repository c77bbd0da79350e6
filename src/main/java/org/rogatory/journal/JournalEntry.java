package org.rogatory.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Unreadable;

/**
 * One line of a file's journal. It is never changed; a mistake is mended by a further entry. What
 * somebody damaged in the database is still an entry: reading the damaged part throws {@link
 * Unreadable}, reading any other does not, and the whole verifies or not by what stands in its
 * columns.
 */
@Entity
@Immutable
public class JournalEntry implements ChainedEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
  @SequenceGenerator(name = "journal_entry_seq", allocationSize = 50)
  private @Nullable Long id;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String matter;

  private @Nullable String provision;

  @Column(nullable = false)
  private Instant happenedAt;

  @Column(nullable = false)
  private String zone;

  @Column(nullable = false)
  private Instant recordedAt;

  @Column(nullable = false)
  private String actorKind;

  @Column(nullable = false)
  private String actor;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String facts;

  @Column(nullable = false)
  private String previousHash;

  @Column(nullable = false)
  private String hash;

  @SuppressWarnings("NullAway.Init")
  protected JournalEntry() {}

  JournalEntry(JournalHead head, NewEntry entry, Instant recordedAt, String facts) {
    this.reference = entry.matter().file().value();
    this.number = head.entries() + 1;
    this.matter = entry.matter().toString();
    this.provision = entry.provision() == null ? null : entry.provision().toString();
    this.happenedAt = entry.happened().at();
    this.zone = entry.happened().zone().getId();
    this.recordedAt = recordedAt;
    this.actorKind = entry.actor().kind().name();
    this.actor = entry.actor().name();
    this.kind = entry.fact().kind();
    this.facts = facts;
    this.previousHash = head.hash();
    this.hash = ChainedEntry.hash(columns(number));
  }

  public Reference reference() {
    return Reference.of(reference);
  }

  /** The number in the file, from 1 without gaps. */
  @Override
  public int number() {
    return number;
  }

  public Matter matter() {
    return Matter.of(matter);
  }

  public Optional<Provision> provision() {
    return Optional.ofNullable(provision).map(Provision::of);
  }

  /** When it happened, with the zone of the place. */
  public Moment happened() {
    return new Moment(happenedAt, Unreadable.zone(zone));
  }

  /** The instant at which it happened, without the zone of the place. */
  public Instant happenedAt() {
    return happenedAt;
  }

  /** When it was written down, which audit reads. */
  public Instant recordedAt() {
    return recordedAt;
  }

  public Actor actor() {
    return new Actor(Unreadable.constant(Actor.Kind.class, actorKind), actor);
  }

  /** The name of who did it, as it stands. */
  public String actorName() {
    return actor;
  }

  /** The kind of fact, such as {@code request-registered}. */
  public String kind() {
    return kind;
  }

  /** The fact as stored: canonical JSON. {@link Journal#read} gives it as a record. */
  public String facts() {
    return facts;
  }

  @Override
  public List<String> columns(int at) {
    return new ChainedEntry.Stored(
            reference,
            number,
            matter,
            provision,
            happenedAt,
            zone,
            recordedAt,
            actorKind,
            actor,
            kind,
            facts,
            previousHash,
            hash)
        .columns(at);
  }

  /** SHA-256 over the previous hash and this entry, 64 hexadecimal digits. */
  @Override
  public String hash() {
    return hash;
  }

  /** The hash of the entry before it; zeros where it is the first. */
  @Override
  public String previousHash() {
    return previousHash;
  }
}
