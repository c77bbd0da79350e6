package org.rogatory.incoming.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyComplaint;
import org.rogatory.home.PolicyFile;

/**
 * What {@code config/time-limits.yml} sets for requests besides what every kind of time limit has,
 * in the file's own sections.
 *
 * @param acknowledgement how soon the receipt of what presses is acknowledged
 * @param triage how soon what presses is looked at
 * @param contents how soon what presses is asked about and examined
 * @param authorityNotice how soon an authority at work is told what changed
 * @param expeditiousStep how soon the next step of a preservation or a disclosure is taken
 * @param nextStep how soon the next step of another measure is taken that presses
 * @param writtenConfirmation what a confirmation in writing is given
 * @param consultationReply what a consultation gives
 * @param informationReply what more there is to supplementary information
 * @param execution what more there is to execution
 * @param suggestedAnswer how short a period may become because of a day that the State suggests
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestLimits(
    @NotNull @Valid Pressing acknowledgement,
    @NotNull @Valid Pressing triage,
    @NotNull @Valid Pressing contents,
    @NotNull @Valid Pressing authorityNotice,
    @NotNull @Valid Step expeditiousStep,
    @NotNull @Valid Urgent nextStep,
    @NotNull @Valid Confirmation writtenConfirmation,
    @NotNull @Valid Consultation consultationReply,
    @NotNull @Valid InformationLimits informationReply,
    @NotNull @Valid ExecutionLimits execution,
    @NotNull @Valid Suggested suggestedAnswer) {

  static final String FAST = "fast";
  static final String AFTER_REMINDER = "after-reminder";
  static final String REMINDERS = "reminders";
  static final String EXPEDITED = "expedited";
  static final String EMERGENCY = "emergency";
  static final String AFTER_CHASER = "after-chaser";
  static final String FAST_AFTER_CHASER = "fast-after-chaser";
  static final String KINDS = "kinds";
  static final String RESULTS = "results";
  static final String LEAST_REPLY = "least-reply";
  static final String LEAST_REPORT = "least-report";
  static final String FAST_AFTER_REMINDER = "fast-after-reminder";

  /**
   * Our own work on what presses.
   *
   * @param expedited where the request is urgent, or for data at risk, 44(3)
   * @param fast for a preservation, 42(4), a disclosure of preserved data, 43(1), or in an
   *     emergency, 2(o); in hours
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Pressing(@NotNull TimeLimit expedited, @NotNull TimeLimit fast) {}

  /**
   * Our steps in a preservation, 42(4), a disclosure of preserved data, 43(1), or an emergency.
   *
   * @param fast from when it waits for us until it waits for somebody else; in hours
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Step(@NotNull TimeLimit fast) {}

  /**
   * Our steps in any other measure.
   *
   * @param expedited where the request is urgent, or for data at risk, 44(3); in hours
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Urgent(@NotNull TimeLimit expedited) {}

  /**
   * The confirmation of an oral request.
   *
   * @param within in hours
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Confirmation(@NotNull TimeLimit within) {}

  /**
   * Consultation.
   *
   * @param fast what one on a preservation or a disclosure gives
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Consultation(@NotNull TimeLimit fast) {}

  /**
   * Supplementary information.
   *
   * @param afterReminder what a reminder gives
   * @param fast what is given where a preservation or a disclosure waits for it; in hours
   * @param fastAfterReminder what a reminder gives then
   * @param reminders how many reminders are sent before a person says how the file goes on
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record InformationLimits(
      @NotNull TimeLimit afterReminder,
      @NotNull TimeLimit fast,
      @NotNull TimeLimit fastAfterReminder,
      @NotNull @PositiveOrZero Integer reminders) {}

  /**
   * Where the requesting State suggests a day for its answer, 40(26).
   *
   * @param leastReply the least that a letter gives it for a reply
   * @param leastReport the least that a letter gives a competent authority for its report
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Suggested(@NotNull TimeLimit leastReply, @NotNull TimeLimit leastReport) {}

  /**
   * Execution by a competent authority.
   *
   * @param within the limit of kinds of assistance that have none of their own
   * @param expedited the same, where it is urgent
   * @param emergency for electronic data in an emergency, 2(o), 41(3)(e); in hours
   * @param afterChaser what the competent authority is given when it is asked to hurry
   * @param fastAfterChaser the same for a preservation, the disclosure that follows, and what is
   *     urgent, an emergency, or for data at risk; in hours
   * @param results what it is given after the end of a period for which a measure lasts
   * @param kinds the limits of single kinds of assistance
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ExecutionLimits(
      @NotNull TimeLimit within,
      @NotNull TimeLimit expedited,
      @NotNull TimeLimit emergency,
      @NotNull TimeLimit afterChaser,
      @NotNull TimeLimit fastAfterChaser,
      @NotNull TimeLimit results,
      Map<Assistance, @Valid Pace> kinds) {}

  /**
   * The limits for executing one kind of assistance.
   *
   * @param within as a rule
   * @param expedited where it is urgent
   */
  public record Pace(@NotNull TimeLimit within, @NotNull TimeLimit expedited) {}

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if something is missing or no sense
   *     can be made of it
   */
  public static RequestLimits read(Home home) {
    return of(PolicyFile.read(home, TimeLimits.PATH));
  }

  /** As above, from a file that was read. */
  public static RequestLimits of(PolicyFile file) {
    return file.as(RequestLimits.class, RequestLimits::check);
  }

  private void check(PolicyComplaint complaint) {
    if (writtenConfirmation.within.unit() != TimeLimit.Unit.HOURS) {
      complaint.at("written-confirmation/within", "hours are expected here: 40(13) says at once");
    }
    inHours("acknowledgement/fast", acknowledgement.fast, complaint);
    inHours("triage/fast", triage.fast, complaint);
    inHours("contents/fast", contents.fast, complaint);
    inHours("authority-notice/fast", authorityNotice.fast, complaint);
    inHours("expeditious-step/fast", expeditiousStep.fast, complaint);
    inHours("next-step/expedited", nextStep.expedited, complaint);
    inHours("information-reply/fast", informationReply.fast, complaint);
    inHours("information-reply/fast-after-reminder", informationReply.fastAfterReminder, complaint);
    inHours("execution/emergency", execution.emergency, complaint);
    inHours("execution/fast-after-chaser", execution.fastAfterChaser, complaint);
    inHours("consultation-reply/fast", consultationReply.fast, complaint);
  }

  private static void inHours(String place, TimeLimit limit, PolicyComplaint complaint) {
    if (limit.unit() != TimeLimit.Unit.HOURS) {
      complaint.at(place, "hours are expected here, 42(4), 43(1), 41(3)(e)");
    }
  }

  /**
   * How soon our own work on what presses is to be done.
   *
   * @throws IllegalArgumentException where such work has no limits of its own
   */
  public Pressing pressing(RequestDeadline kind) {
    return switch (kind) {
      case ACKNOWLEDGEMENT -> acknowledgement;
      case TRIAGE -> triage;
      case CONTENTS -> contents;
      case AUTHORITY_NOTICE -> authorityNotice;
      default -> throw new IllegalArgumentException(kind.id());
    };
  }

  /** How long a competent authority has, as a rule or where it is urgent. */
  public TimeLimit execution(Assistance assistance, boolean isUrgent) {
    Pace otherwise = new Pace(execution.within, execution.expedited);
    Pace pace = execution.kinds.getOrDefault(assistance, otherwise);
    return isUrgent ? pace.expedited : pace.within;
  }
}
