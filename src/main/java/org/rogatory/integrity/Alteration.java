package org.rogatory.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was altered from outside the program, from when it was found until it agrees. */
@Entity
public class Alteration {

  /** The reference of what belongs to no file. */
  public static final String NO_FILE = "";

  @Id private String id;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String part;

  private @Nullable String written;
  private @Nullable String kept;

  @Column(nullable = false)
  private Instant foundAt;

  @Column(nullable = false)
  private Instant lastFoundAt;

  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected Alteration() {}

  Alteration(String reference, Part part, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.reference = reference;
    this.part = part.name();
    this.written = part.written();
    this.kept = part.kept();
    this.foundAt = now;
    this.lastFoundAt = now;
  }

  /** The file's reference as text; {@link #NO_FILE} where it belongs to none. */
  public String reference() {
    return reference;
  }

  /** What it is, see {@link Part#name}. */
  public String part() {
    return part;
  }

  /** What was written of it. */
  public Optional<String> written() {
    return Optional.ofNullable(written);
  }

  /** What is kept of it. */
  public Optional<String> kept() {
    return Optional.ofNullable(kept);
  }

  public Instant foundAt() {
    return foundAt;
  }

  /** When it was found last. */
  public Instant lastFoundAt() {
    return lastFoundAt;
  }

  void foundAgain(Part again, Instant now) {
    this.written = again.written();
    this.kept = again.kept();
    this.lastFoundAt = now;
  }

  void end(Instant now) {
    this.endedAt = now;
  }
}
