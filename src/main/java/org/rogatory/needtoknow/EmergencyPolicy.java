package org.rogatory.needtoknow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * Whether caseworkers may open restricted files in an emergency: {@code config/access.yml}.
 *
 * @param emergencyHours for how many hours; 0 where nobody may
 */
record EmergencyPolicy(@Min(0) @Max(168) int emergencyHours) {

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  static EmergencyPolicy read(Home home) {
    return PolicyFile.read(home, "config/access.yml").as(EmergencyPolicy.class);
  }

  boolean isOn() {
    return emergencyHours > 0;
  }

  Duration lasts() {
    return Duration.ofHours(emergencyHours);
  }
}
