package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That an answer may come later than the requesting State wishes, and what it was told, 40(26). */
@Embeddable
public class Delay {

  @Column(name = "delay_foreseen_for")
  private @Nullable LocalDate foreseenFor;

  @Column(name = "delay_estimate")
  private @Nullable LocalDate estimate;

  @Column(name = "delay_no_estimate")
  private @Nullable String noEstimate;

  @Column(name = "delay_told_on")
  private @Nullable LocalDate toldOn;

  protected Delay() {}

  static Delay none() {
    return new Delay();
  }

  /** A day comes near that may not be met. */
  public void foresee(LocalDate suggested) {
    this.foreseenFor = suggested;
    this.toldOn = null;
  }

  /** It is not told for now, and foreseen anew. */
  public void withheld() {
    this.foreseenFor = null;
  }

  /** Somebody estimates when the answer can be given. */
  public void estimate(LocalDate day) {
    this.estimate = day;
    this.noEstimate = null;
    this.toldOn = null;
  }

  /** Nobody can say when the answer can be given, for this reason. */
  public void cannotBeEstimated(String why) {
    this.estimate = null;
    this.noEstimate = why;
    this.toldOn = null;
  }

  /** It is the delay of a part: what was told of the whole for this day was told of it too. */
  void toldWith(Delay whole, Optional<LocalDate> suggested) {
    if (whole.toldOn != null && suggested.equals(whole.foreseenFor())) {
      this.foreseenFor = whole.foreseenFor;
      this.estimate = whole.estimate;
      this.noEstimate = whole.noEstimate;
      this.toldOn = whole.toldOn;
    }
  }

  /** The requesting State was told. */
  public void told(LocalDate on) {
    this.toldOn = on;
  }

  /** The suggested day that may not be met. */
  public Optional<LocalDate> foreseenFor() {
    return Optional.ofNullable(foreseenFor);
  }

  /** When the answer can be given, as somebody estimated. */
  public Optional<LocalDate> estimate() {
    return Optional.ofNullable(estimate);
  }

  /** Why nobody can say when the answer can be given; the requesting State reads it. */
  public Optional<String> noEstimate() {
    return Optional.ofNullable(noEstimate);
  }

  public Optional<LocalDate> toldOn() {
    return Optional.ofNullable(toldOn);
  }

  /** When an answer is expected there: as we told it, else as was wished. */
  Optional<LocalDate> expectedInsteadOf(Optional<LocalDate> wished) {
    return toldOn == null || estimate == null ? wished : Optional.of(estimate);
  }

  /** Whether the requesting State is still to be told. */
  public boolean isToBeTold() {
    return foreseenFor != null && toldOn == null;
  }
}
