package org.rogatory.casefile.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.storage.StoredBytes;

/**
 * A document in a file: the letter that arrived, an annex, a proof. Never changed and never
 * replaced; its bytes stand apart, {@link Documents#open}.
 */
@Entity
public class Document {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", allocationSize = 50)
  private @Nullable Long id;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String type;

  @Column(nullable = false)
  private String bytesId;

  @Column(nullable = false)
  private long sizeBytes;

  @Column(nullable = false)
  private String sha256;

  private @Nullable String description;
  private @Nullable String channel;

  @Column(nullable = false)
  private Instant arrivedAt;

  @Column(nullable = false)
  private String arrivedZone;

  @Column(nullable = false)
  private String addedByKind;

  @Column(nullable = false)
  private String addedBy;

  @Column(nullable = false)
  private Instant addedAt;

  @SuppressWarnings("NullAway.Init")
  protected Document() {}

  Document(Reference file, int number, Taken taken, Actor by, Instant now) {
    this.reference = file.value();
    this.number = number;
    this.name = taken.name();
    this.type = taken.type();
    this.bytesId = taken.bytes().id();
    this.sizeBytes = taken.bytes().size();
    this.sha256 = taken.bytes().sha256();
    this.description = taken.description();
    this.channel = taken.channel() == null ? null : taken.channel().id();
    this.arrivedAt = taken.arrived().at();
    this.arrivedZone = taken.arrived().zone().getId();
    this.addedByKind = by.kind().name();
    this.addedBy = by.name();
    this.addedAt = now;
  }

  /**
   * A document that was examined and whose bytes are kept.
   *
   * @param description what it is, in words
   * @param channel how it came; null where it was made here
   * @param arrived when it came, or was made
   */
  record Taken(
      String name,
      String type,
      StoredBytes bytes,
      @Nullable String description,
      @Nullable Channel channel,
      Moment arrived) {}

  public Reference reference() {
    return Reference.of(reference);
  }

  /** Its number in the file, from 1. */
  public int number() {
    return number;
  }

  /** The file name. */
  public String name() {
    return name;
  }

  /** The media type, as found in the bytes. */
  public String type() {
    return type;
  }

  /** Where its bytes are kept, and what they were when it was put into the file. */
  StoredBytes bytes() {
    return new StoredBytes(bytesId, sizeBytes, sha256);
  }

  /** How many bytes it has. */
  public long size() {
    return sizeBytes;
  }

  /** The hash of the bytes, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** How it came; empty where it was made here. */
  public Optional<Channel> channel() {
    return Optional.ofNullable(channel).map(Channel::of);
  }

  public Moment arrived() {
    return new Moment(arrivedAt, Unreadable.zone(arrivedZone));
  }

  /** Who put it into the file. */
  public Actor addedBy() {
    return new Actor(Unreadable.constant(Actor.Kind.class, addedByKind), addedBy);
  }

  public Instant addedAt() {
    return addedAt;
  }
}
