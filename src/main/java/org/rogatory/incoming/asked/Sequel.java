package org.rogatory.incoming.asked;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;

/**
 * What the requesting State writes after an answer. Our letters invite it, so a person examines it,
 * also where the file was closed.
 */
@Embeddable
public class Sequel {

  private LocalDate heardOn;

  @Enumerated(EnumType.STRING)
  private @Nullable Finding finding;

  private @Nullable String reasons;
  private @Nullable String examinedBy;
  private @Nullable LocalDate settledOn;

  /** What a person found on examining it. */
  public enum Finding implements Worded {
    /** What was answered, or what was not executed of it, is taken up again. */
    TAKE_UP,
    /** The answer stands, and a letter says so. */
    NOTHING_CHANGES,
    /** It asks for nothing, as where the State only thanks. */
    NO_ANSWER_OWED,
    /** It asks for something else, which was registered as a measure or as a request. */
    REGISTERED;

    @Override
    public String group() {
      return "sequel-finding";
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected Sequel() {}

  public Sequel(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  /** The day on which the first of it arrived. */
  public LocalDate heardOn() {
    return heardOn;
  }

  /** What a person found; empty until it was examined. */
  public Optional<Finding> finding() {
    return Optional.ofNullable(finding);
  }

  /** Why nothing changes, as the State reads it. */
  public Optional<String> reasons() {
    return Optional.ofNullable(reasons);
  }

  /** Who examined it. */
  public Optional<String> examinedBy() {
    return Optional.ofNullable(examinedBy);
  }

  /** When nothing was left to do about it. */
  public Optional<LocalDate> settledOn() {
    return Optional.ofNullable(settledOn);
  }

  /** Whether something is left to do: it is not examined, or the letter did not go out. */
  public boolean isOpen() {
    return settledOn == null;
  }

  /** A person examined it; where something does not change, it is settled only by its letter. */
  public void examined(Finding found, @Nullable String why, String by, LocalDate on) {
    this.finding = found;
    this.reasons = why;
    this.examinedBy = by;
    this.settledOn = why == null ? on : null;
  }

  /** The letter that nothing changes was sent. */
  public void answered(LocalDate on) {
    this.settledOn = on;
  }

  /** That letter was given up: it is examined once more. */
  public void openAgain() {
    this.finding = null;
    this.reasons = null;
    this.examinedBy = null;
  }
}
