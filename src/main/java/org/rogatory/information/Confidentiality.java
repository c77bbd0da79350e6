package org.rogatory.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.information.InformationFact.Bounds;

/** Whether information is to be kept confidential, as its sender asked, and for how long, 40(5). */
@Embeddable
public class Confidentiality {

  private boolean confidential;

  @Column(name = "confidential_until")
  private @Nullable LocalDate until;

  @Column(name = "confidentiality_ends")
  private @Nullable Instant ends;

  private boolean confidentialityEnded;

  protected Confidentiality() {}

  Confidentiality(Bounds asked) {
    this.confidential = asked.confidential();
    this.until = asked.confidentialUntil();
    this.ends = asked.confidentialityEnds();
  }

  /** Whether the sender asked for it. */
  public boolean isAskedFor() {
    return confidential;
  }

  /** Whether it binds now: it was asked for, and neither lifted nor ended. */
  public boolean isBinding() {
    return confidential && !confidentialityEnded;
  }

  /** The last day for which it was asked. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /** The instant at which that day is over in both States. */
  public Optional<Instant> ends() {
    return Optional.ofNullable(ends);
  }

  void end() {
    this.confidentialityEnded = true;
  }
}
