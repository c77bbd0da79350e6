package org.rogatory.incoming.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.journal.CommonMatter;
import org.rogatory.journal.Matter;

/** The time limits that another State's request can have, each with the provision it serves. */
public enum RequestDeadline implements DeadlineKind {
  /** We confirm that a request has arrived. */
  ACKNOWLEDGEMENT,
  /** We look at it for the first time. */
  TRIAGE,
  /** The requesting State confirms an oral request in writing. */
  WRITTEN_CONFIRMATION("40(13)"),
  /** We ask for what is missing, or examine what came of it. */
  CONTENTS,
  /** The requesting State confirms in writing what was said in its name, 40(26), 40(28). */
  COMMUNICATION_CONFIRMATION("40(12)(d)"),
  /** We take the next step of a preservation, or of the disclosure that follows from it. */
  EXPEDITIOUS_STEP,
  /** We take the next step of another measure: assessment, decision and letters together. */
  NEXT_STEP,
  /** The requesting State sends what we asked for. */
  INFORMATION_REPLY("40(16)"),
  /** The requesting State answers a consultation. */
  CONSULTATION_REPLY("40(28)"),
  /** The competent authority reports. */
  EXECUTION("40(12)(b)"),
  /** We tell an authority that is at work what changed, or that it is to stop. */
  AUTHORITY_NOTICE("40(12)(b)"),
  /** The authority that was told to stop says what it obtained and holds. */
  STOP_ANSWER("40(26)"),
  /** We decide what becomes of what is held for a measure that was cut short. */
  RELEASE_DECISION("40(26)"),
  /** Supervisors deal with what went out on a request that is not authentic. */
  SENT_TO_FORGER("36(1)(a)"),
  /** We tell another State to disregard what was sent to it by mistake. */
  SENT_IN_ERROR("40(12)(d)"),
  /** We look at a postponement again. */
  POSTPONEMENT_REVIEW("40(27)"),
  /**
   * Until then preserved data are held whatever happens; then a person decides whether to release
   * them or to go on holding them.
   */
  PRESERVATION_MINIMUM("42(8)"),
  /** The requesting State suggests that it be answered by then. */
  SUGGESTED_ANSWER("40(26)"),
  /**
   * We told the requesting State that it is answered by then. What the office sets is how far ahead
   * such a day may lie without a reason.
   */
  TOLD_ANSWER("40(26)"),
  /** We answer an enquiry on the status. */
  ENQUIRY("40(26)"),
  /** We examine what the requesting State writes after an answer. */
  AFTER_ANSWER("40(16)");

  private final @Nullable Provision provision;

  RequestDeadline() {
    this.provision = null;
  }

  RequestDeadline(String provision) {
    this.provision = Provision.of(provision);
  }

  @Override
  public Optional<Provision> provision() {
    return Optional.ofNullable(provision);
  }

  @Override
  public List<String> settings() {
    return switch (this) {
      case PRESERVATION_MINIMUM -> List.of();
      case SUGGESTED_ANSWER -> List.of(RequestLimits.LEAST_REPLY, RequestLimits.LEAST_REPORT);
      case ACKNOWLEDGEMENT, TRIAGE, CONTENTS, AUTHORITY_NOTICE ->
          List.of(TimeLimits.WITHIN, RequestLimits.EXPEDITED, RequestLimits.FAST);
      case EXPEDITIOUS_STEP -> List.of(RequestLimits.FAST);
      case NEXT_STEP -> List.of(TimeLimits.WITHIN, RequestLimits.EXPEDITED);
      case CONSULTATION_REPLY -> List.of(TimeLimits.WITHIN, RequestLimits.FAST);
      case INFORMATION_REPLY ->
          List.of(
              TimeLimits.WITHIN,
              RequestLimits.AFTER_REMINDER,
              RequestLimits.FAST,
              RequestLimits.FAST_AFTER_REMINDER,
              RequestLimits.REMINDERS);
      case EXECUTION ->
          List.of(
              TimeLimits.WITHIN,
              RequestLimits.EXPEDITED,
              RequestLimits.EMERGENCY,
              RequestLimits.AFTER_CHASER,
              RequestLimits.FAST_AFTER_CHASER,
              RequestLimits.RESULTS,
              RequestLimits.KINDS);
      default -> List.of(TimeLimits.WITHIN);
    };
  }

  @Override
  public boolean outlivesItsMatter() {
    return switch (this) {
      case ENQUIRY, AFTER_ANSWER, SENT_TO_FORGER, SENT_IN_ERROR, AUTHORITY_NOTICE -> true;
      case PRESERVATION_MINIMUM, WRITTEN_CONFIRMATION, STOP_ANSWER, RELEASE_DECISION -> true;
      case COMMUNICATION_CONFIRMATION -> true;
      default -> false;
    };
  }

  @Override
  public boolean concerns(Matter matter) {
    return switch (this) {
      case ACKNOWLEDGEMENT -> matter.is(CommonMatter.LETTER);
      case SUGGESTED_ANSWER ->
          !matter.is(RequestMatter.ENQUIRY) && !matter.is(RequestMatter.SEQUEL);
      default -> matter.isFile();
    };
  }

  @Override
  public Turn whose() {
    return switch (this) {
      case WRITTEN_CONFIRMATION,
          COMMUNICATION_CONFIRMATION,
          INFORMATION_REPLY,
          CONSULTATION_REPLY ->
          Turn.REQUESTING_STATE;
      case EXECUTION, STOP_ANSWER -> Turn.COMPETENT_AUTHORITY;
      default -> Turn.US;
    };
  }

  @Override
  public boolean isDuty() {
    return true;
  }

  @Override
  public Effect effect() {
    return switch (this) {
      case CONSULTATION_REPLY,
          INFORMATION_REPLY,
          COMMUNICATION_CONFIRMATION,
          EXECUTION,
          STOP_ANSWER ->
          Effect.WHEN_OVER;
      case POSTPONEMENT_REVIEW,
          SUGGESTED_ANSWER,
          TOLD_ANSWER,
          PRESERVATION_MINIMUM,
          RELEASE_DECISION ->
          Effect.ON_THE_LAST_DAY;
      default -> Effect.NONE;
    };
  }
}
