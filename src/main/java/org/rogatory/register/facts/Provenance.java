package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a fact comes from, and how old it is.
 *
 * @param standing how firmly it is held
 * @param statedOn the day it was notified, or assumed
 * @param source who said it, or why it is assumed; empty only where nothing is known
 * @param verifiedOn the day somebody last made sure that it still holds
 * @param validUntil the last day it is said to hold, where it is limited
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Provenance(
    @NotNull FactStanding standing,
    Optional<@NotNull LocalDate> statedOn,
    @NotBlank @Size(max = 500) String source,
    Optional<LocalDate> verifiedOn,
    Optional<LocalDate> validUntil) {

  /**
   * @throws IllegalArgumentException when a fact that is held lacks its day or its source
   */
  public Provenance {
    if (standing != FactStanding.UNKNOWN && (statedOn.isEmpty() || source.isBlank())) {
      throw new IllegalArgumentException("a fact without its day or its source");
    }
  }

  /** Of a fact that we do not hold. */
  public static final Provenance UNKNOWN =
      new Provenance(
          FactStanding.UNKNOWN, Optional.empty(), "", Optional.empty(), Optional.empty());

  /** Notified on a day, as the source says. */
  public static Provenance notified(LocalDate on, String source) {
    return new Provenance(
        FactStanding.NOTIFIED, Optional.of(on), source, Optional.empty(), Optional.empty());
  }

  /** Assumed since a day, for a reason. */
  public static Provenance assumed(LocalDate since, String reason) {
    return new Provenance(
        FactStanding.ASSUMED, Optional.of(since), reason, Optional.empty(), Optional.empty());
  }

  /** The same, found to hold still on a day. */
  public Provenance verified(LocalDate on) {
    return new Provenance(standing, statedOn, source, Optional.of(on), validUntil);
  }

  /** The last day on which anybody knew it to be so. */
  public Optional<LocalDate> lastChecked() {
    return Stream.of(statedOn, verifiedOn).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /** Whether it was limited to a time that is over. */
  public boolean isExpired(LocalDate today) {
    return validUntil.filter(today::isAfter).isPresent();
  }

  /** Whether nobody has made sure of it for longer than the period. */
  public boolean isOld(LocalDate today, Period period) {
    return standing != FactStanding.UNKNOWN
        && lastChecked().filter(day -> !day.plus(period).isBefore(today)).isEmpty();
  }

  @JsonIgnore
  public boolean isUnknown() {
    return standing == FactStanding.UNKNOWN;
  }
}
