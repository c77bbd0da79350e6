package org.rogatory.casefile.confidentiality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.rogatory.casefile.Sight;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * Who may see what in this office: {@code config/access.yml}.
 *
 * @param confidential who sees what is to be kept confidential, when it begins
 * @param emergencyHours for how many hours a caseworker may open a restricted file in an emergency;
 *     0 where nobody may
 */
public record AccessPolicy(@NotNull Sight confidential, @Min(0) @Max(168) int emergencyHours) {

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  static AccessPolicy read(Home home) {
    return PolicyFile.read(home, "config/access.yml").as(AccessPolicy.class);
  }

  /** Whether a file is restricted as soon as it is confidential. */
  public boolean restrictsConfidential() {
    return confidential == Sight.RESTRICTED;
  }

  /** Whether caseworkers may open restricted files in an emergency. */
  public boolean allowsEmergencies() {
    return emergencyHours > 0;
  }

  /** For how long. */
  public Duration emergencyLasts() {
    return Duration.ofHours(emergencyHours);
  }
}
