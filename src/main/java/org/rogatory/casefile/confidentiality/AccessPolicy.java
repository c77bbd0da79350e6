package org.rogatory.casefile.confidentiality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.rogatory.casefile.Sight;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;

/**
 * Who may see what in this office: {@code config/access.yml}.
 *
 * @param confidential who sees what is to be kept confidential, when it begins
 * @param confidentialTeams the ids of the teams that are let in then, such as {@code team-3}
 * @param emergencyHours for how many hours a caseworker may open a restricted file in an emergency;
 *     0 where nobody may
 */
public record AccessPolicy(
    @NotNull Sight confidential,
    List<@Pattern(regexp = TEAM, message = WANTED) String> confidentialTeams,
    @Min(0) @Max(168) int emergencyHours) {

  private static final String TEAM = "team-[1-9][0-9]{0,8}";
  private static final String WANTED = "the id of a team such as team-3 is expected";

  public AccessPolicy {
    confidentialTeams = confidentialTeams == null ? List.of() : List.copyOf(confidentialTeams);
  }

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

  /** Whether a team is let in where a file is restricted so. */
  public boolean letsIn(String team) {
    return restrictsConfidential() && confidentialTeams.contains(team);
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
