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

  @Column(name = "delay_because")
  private @Nullable String because;

  @Column(name = "delay_told_on")
  private @Nullable LocalDate toldOn;

  @Column(name = "delay_told_day")
  private @Nullable LocalDate toldDay;

  @Column(name = "delay_told_for")
  private @Nullable LocalDate toldFor;

  protected Delay() {}

  static Delay none() {
    return new Delay();
  }

  /** A day comes near that may not be met. */
  public void foresee(LocalDate day) {
    this.foreseenFor = day;
    this.toldOn = null;
  }

  /** It is not told for now, and foreseen anew. */
  public void withheld() {
    this.foreseenFor = null;
  }

  /** Somebody estimates when the answer can be given, and says why so late where that is asked. */
  public void estimate(LocalDate day, @Nullable String because) {
    this.estimate = day;
    this.because = because;
    this.noEstimate = null;
    this.toldOn = null;
  }

  /** Nobody can say when the answer can be given, for this reason. */
  public void cannotBeEstimated(String why) {
    this.estimate = null;
    this.because = null;
    this.noEstimate = why;
    this.toldOn = null;
  }

  /** It is the delay of a part: what was told of the whole was told of it too. */
  void toldWith(Delay whole) {
    if (whole.toldOn != null || whole.toldDay != null) {
      this.foreseenFor = whole.foreseenFor;
      this.estimate = whole.estimate;
      this.because = whole.because;
      this.noEstimate = whole.noEstimate;
      this.toldOn = whole.toldOn;
      this.toldDay = whole.toldDay;
      this.toldFor = whole.toldFor;
    }
  }

  /**
   * The requesting State was told.
   *
   * @param day when it may expect the answer; null where nobody could say
   * @param wished the day that it had suggested; null where it suggests none any more
   */
  public void told(LocalDate on, @Nullable LocalDate day, @Nullable LocalDate wished) {
    this.toldOn = on;
    this.toldDay = day;
    this.toldFor = wished;
    if (day == null && wished != null) {
      this.foreseenFor = wished;
    }
  }

  /** The day that the requesting State was told by us; it binds, 40(26). */
  public Optional<LocalDate> toldDay() {
    return Optional.ofNullable(toldDay);
  }

  /** The day that it suggested when it was told. */
  public Optional<LocalDate> toldFor() {
    return Optional.ofNullable(toldFor);
  }

  /** Why the estimate lies so far ahead, as the requesting State reads it. */
  public Optional<String> because() {
    return Optional.ofNullable(because);
  }

  /** The day that binds: the one that we told, or an earlier one that was suggested since. */
  public Optional<LocalDate> binding(Optional<LocalDate> wished) {
    LocalDate told = toldDay;
    if (told == null) {
      return wished;
    }
    return wished
        .filter(day -> !day.equals(toldFor) && day.isBefore(told))
        .or(() -> Optional.of(told));
  }

  /** Whether something else than the day that was told is recorded, and not told yet. */
  public boolean isToldAnew() {
    return toldDay != null
        && isToBeTold()
        && (noEstimate != null || estimate != null && !estimate.equals(toldDay));
  }

  /** The day that may not be met: a suggested one, or one that we told. */
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
    return toldDay().or(() -> wished);
  }

  /** Whether the requesting State is still to be told. */
  public boolean isToBeTold() {
    return foreseenFor != null && toldOn == null;
  }
}
