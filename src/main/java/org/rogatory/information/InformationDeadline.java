package org.rogatory.information;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.journal.Matter;

/** The time limits that spontaneous information can have, each with the provision it serves. */
public enum InformationDeadline implements DeadlineKind {
  /** We look at what another State sent us. */
  INFORMATION_ASSESSMENT(null, Turn.US),
  /** Until then it is kept confidential; no duty to act, but the end of one. */
  CONFIDENTIALITY("40(5)", Turn.NOBODY),
  /** Until then the State that gave the information can ask to be consulted. */
  DISCLOSURE_NOTICE("40(5)", Turn.NOBODY),
  /** We inform that State of what was disclosed without notice. */
  LATE_NOTICE("40(5)", Turn.US);

  private final @Nullable Provision provision;
  private final Turn whose;

  InformationDeadline(@Nullable String provision, Turn whose) {
    this.provision = provision == null ? null : Provision.of(provision);
    this.whose = whose;
  }

  @Override
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision);
  }

  @Override
  public List<String> settings() {
    return this == CONFIDENTIALITY ? List.of() : List.of(TimeLimits.WITHIN);
  }

  @Override
  public boolean outlivesItsMatter() {
    return this != INFORMATION_ASSESSMENT;
  }

  @Override
  public boolean concerns(Matter matter) {
    return matter.isFile();
  }

  @Override
  public Turn whose() {
    return whose;
  }

  @Override
  public boolean isDuty() {
    return whose == Turn.US;
  }

  @Override
  public Effect effect() {
    return Effect.NONE;
  }
}
