package org.rogatory.web.drafts;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * How long and how many drafts the office keeps: {@code config/drafts.yml}.
 *
 * @param days after its last saving
 * @param drafts of each person
 */
record DraftPolicy(@Positive int days, @Positive int drafts) {

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  static DraftPolicy read(Home home) {
    return PolicyFile.read(home, "config/drafts.yml").as(DraftPolicy.class);
  }

  Duration keptFor() {
    return Duration.ofDays(days);
  }
}
