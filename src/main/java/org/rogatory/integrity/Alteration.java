package org.rogatory.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was altered from outside the program, from when it was found until it agrees. */
@Entity
public class Alteration {

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

  /** What it is, see {@link Part#name}. */
  public String part() {
    return part;
  }

  void foundAgain(Part again, Instant now) {
    this.written = again.written();
    this.kept = again.kept();
    this.lastFoundAt = now;
  }
}
