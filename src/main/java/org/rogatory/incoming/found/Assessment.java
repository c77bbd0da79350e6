package org.rogatory.incoming.found;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which grounds of refusal or postponement a caseworker found that may apply. */
@Embeddable
public class Assessment {

  @Column(name = "assessed_grounds")
  private @Nullable String grounds;

  @Column(name = "assessed_by")
  private @Nullable String by;

  @Column(name = "assessed_remark")
  private @Nullable String remark;

  public Assessment() {}

  public static Assessment of(List<CitedGround> grounds, @Nullable String remark, String by) {
    Assessment assessment = new Assessment();
    assessment.grounds = CitedGround.write(grounds);
    assessment.by = by;
    assessment.remark = remark;
    return assessment;
  }

  /** The grounds; empty where none applies or nothing was assessed yet. */
  public List<CitedGround> grounds() {
    return CitedGround.read(grounds);
  }

  /** Who assessed; empty where nobody has. */
  public Optional<String> by() {
    return Optional.ofNullable(by);
  }

  public Optional<String> remark() {
    return Optional.ofNullable(remark);
  }
}
