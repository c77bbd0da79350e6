package org.rogatory.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.spontaneous.ExculpatoryDisclosure;

/** A disclosure, in a proceeding of ours, of what exculpates an accused person, 40(5). */
@Embeddable
public class Disclosure {

  @Column(nullable = false)
  private String proceeding;

  @Column(nullable = false)
  private String exculpates;

  @Column(nullable = false)
  private String stage = DisclosureStage.INTENDED.id();

  private @Nullable Instant notifiedAt;
  private @Nullable LocalDate consultBy;
  private @Nullable Instant consultUntil;
  private @Nullable String outcome;
  private @Nullable String whyNoNotice;

  @SuppressWarnings("NullAway.Init")
  protected Disclosure() {}

  Disclosure(String proceeding, String exculpates) {
    this.proceeding = proceeding;
    this.exculpates = exculpates;
  }

  /** The proceeding of ours in which it is to be disclosed. */
  public String proceeding() {
    return proceeding;
  }

  /** What in the information exculpates whom. */
  public String exculpates() {
    return exculpates;
  }

  public DisclosureStage stage() {
    return Worded.of(DisclosureStage.class, stage);
  }

  /** The id of its stage as it stands in the database, readable or not. */
  public String stageId() {
    return stage;
  }

  /** When the notice to the sender was sent. */
  public Optional<Instant> notifiedAt() {
    return Optional.ofNullable(notifiedAt);
  }

  /** The day until which the notice leaves time to ask for a consultation. */
  public Optional<LocalDate> consultBy() {
    return Optional.ofNullable(consultBy);
  }

  /** The instant at which that day is over in both States. */
  public Optional<Instant> consultUntil() {
    return Optional.ofNullable(consultUntil);
  }

  /** What came of the consultation. */
  public Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Why the sender could not be notified before. */
  public Optional<String> whyNoNotice() {
    return Optional.ofNullable(whyNoNotice);
  }

  /**
   * The question whether it may be disclosed, as the Convention's rules read it.
   *
   * @param exception why notice is not possible; empty where it is
   */
  ExculpatoryDisclosure examined(Optional<String> exception) {
    return new ExculpatoryDisclosure(notifiedAt(), stage().consulted(), exception);
  }

  void become(DisclosureStage now) {
    this.stage = now.id();
  }

  void notified(Instant at, LocalDate by, Instant until) {
    this.notifiedAt = at;
    this.consultBy = by;
    this.consultUntil = until;
  }

  void consulted(String cameOfIt) {
    this.outcome = cameOfIt;
  }

  void exceptional(String why) {
    this.whyNoNotice = why;
  }
}
