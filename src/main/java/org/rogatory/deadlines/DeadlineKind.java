package org.rogatory.deadlines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;

/** The time limits that a file can have, each with the provision that it serves. */
public enum DeadlineKind implements Worded {
  /** We confirm that a request has arrived. */
  ACKNOWLEDGEMENT,
  /** We look at it for the first time. */
  TRIAGE,
  /** The requesting State confirms an oral request in writing. */
  WRITTEN_CONFIRMATION("40(13)"),
  /** We ask for what is missing, or examine what came of it. */
  CONTENTS,
  /** The requesting State sends what we asked for. */
  INFORMATION_REPLY("40(16)"),
  /** The requesting State answers a consultation. */
  CONSULTATION_REPLY("40(28)"),
  /** The competent authority reports. */
  EXECUTION("40(12)(b)"),
  /** We look at a postponement again. */
  POSTPONEMENT_REVIEW("40(27)"),
  /** Until then preserved data are held whatever happens; no duty, but the end of one. */
  PRESERVATION_MINIMUM("42(8)"),
  /** The requesting State suggests that it be answered by then. */
  SUGGESTED_ANSWER("40(26)"),
  /** We answer an enquiry on the status. */
  ENQUIRY("40(26)");

  private final @Nullable Provision provision;

  DeadlineKind() {
    this.provision = null;
  }

  DeadlineKind(String provision) {
    this.provision = Provision.of(provision);
  }

  /** The provision that it serves; empty where it rests on the office's policy alone. */
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision);
  }

  /** What {@code config/time-limits.yml} sets for it, beside reminders and escalation. */
  List<String> settings() {
    return switch (this) {
      case SUGGESTED_ANSWER, PRESERVATION_MINIMUM -> List.of();
      case CONSULTATION_REPLY -> List.of(TimeLimits.WITHIN, TimeLimits.FAST);
      case INFORMATION_REPLY ->
          List.of(TimeLimits.WITHIN, TimeLimits.AFTER_REMINDER, TimeLimits.REMINDERS);
      case EXECUTION ->
          List.of(
              TimeLimits.WITHIN, TimeLimits.EXPEDITED, TimeLimits.AFTER_CHASER, TimeLimits.KINDS);
      default -> List.of(TimeLimits.WITHIN);
    };
  }

  /** Whether it runs on after its measure or its file has ended. */
  boolean outlivesItsMatter() {
    return this == ENQUIRY || this == PRESERVATION_MINIMUM;
  }

  /** Whether a date of this kind that the file has is one for who works on this matter of it. */
  boolean concerns(Matter matter) {
    return switch (this) {
      case ACKNOWLEDGEMENT -> matter.kind() == Matter.Kind.LETTER;
      case SUGGESTED_ANSWER -> matter.kind() != Matter.Kind.ENQUIRY;
      default -> matter.kind() == Matter.Kind.FILE;
    };
  }

  /** Who is to act before it is over; nobody where something only ends. */
  public Turn whose() {
    return switch (this) {
      case WRITTEN_CONFIRMATION, INFORMATION_REPLY, CONSULTATION_REPLY -> Turn.REQUESTING_STATE;
      case EXECUTION -> Turn.COMPETENT_AUTHORITY;
      case PRESERVATION_MINIMUM -> Turn.NOBODY;
      default -> Turn.US;
    };
  }

  /** Whether its passing is a delay of somebody's. */
  public boolean isDuty() {
    return this != PRESERVATION_MINIMUM;
  }

  @Override
  public String group() {
    return "deadline";
  }

  /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static DeadlineKind of(String id) {
    return Worded.of(DeadlineKind.class, id);
  }
}
