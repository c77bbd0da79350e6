package org.rogatory.incoming.found;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.grounds.Ground;

/** Which ground of refusal or postponement a caseworker found that may apply. */
@Embeddable
public class Assessment {

  @Column(name = "assessed_ground")
  private @Nullable String ground;

  @Column(name = "assessed_by")
  private @Nullable String by;

  @Column(name = "assessed_remark")
  private @Nullable String remark;

  public Assessment() {}

  public static Assessment of(GroundFound found, String by) {
    Assessment assessment = new Assessment();
    assessment.ground = found.ground().map(Ground::id).orElse(null);
    assessment.by = by;
    assessment.remark = found.remark();
    return assessment;
  }

  /** The ground; empty where none applies or nothing was assessed yet. */
  public Optional<Ground> ground() {
    return Optional.ofNullable(ground).map(Ground::of);
  }

  /** Who assessed; empty where nobody has. */
  public Optional<String> by() {
    return Optional.ofNullable(by);
  }

  public Optional<String> remark() {
    return Optional.ofNullable(remark);
  }
}
