package org.rogatory.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;

/** One line of a file's journal. It is never changed; a mistake is mended by a further entry. */
@Entity
@Immutable
public class JournalEntry {

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

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Actor.Kind actorKind;

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
    this.actorKind = entry.actor().kind();
    this.actor = entry.actor().name();
    this.kind = entry.fact().kind();
    this.facts = facts;
    this.previousHash = head.hash();
    this.hash = ChainHash.of(this, number);
  }

  public Reference reference() {
    return Reference.of(reference);
  }

  /** The number in the file, from 1 without gaps. */
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
    return new Moment(happenedAt, ZoneId.of(zone));
  }

  /** When it was written down, which audit reads. */
  public Instant recordedAt() {
    return recordedAt;
  }

  public Actor actor() {
    return new Actor(actorKind, actor);
  }

  /** The kind of fact, such as {@code request-registered}. */
  public String kind() {
    return kind;
  }

  /** The fact as stored: canonical JSON. {@link Journal#read} gives it as a record. */
  public String facts() {
    return facts;
  }

  /** SHA-256 over the previous hash and this entry, 64 hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** The hash of the entry before it; zeros where it is the first. */
  public String previousHash() {
    return previousHash;
  }
}
