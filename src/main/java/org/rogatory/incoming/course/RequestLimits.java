package org.rogatory.incoming.course;

import java.util.EnumMap;
import java.util.Map;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * What {@code config/time-limits.yml} sets for requests besides what every kind of time limit has.
 *
 * @param fastConsultation what a consultation on a preservation or a disclosure gives
 * @param information what more there is to supplementary information
 * @param execution what more there is to execution
 */
public record RequestLimits(
    TimeLimit fastConsultation, InformationLimits information, ExecutionLimits execution) {

  static final String FAST = "fast";
  static final String AFTER_REMINDER = "after-reminder";
  static final String REMINDERS = "reminders";
  static final String EXPEDITED = "expedited";
  static final String AFTER_CHASER = "after-chaser";
  static final String KINDS = "kinds";

  /**
   * Supplementary information.
   *
   * @param afterReminder what a reminder gives
   * @param reminders how many reminders are sent before the supervisors are told
   */
  public record InformationLimits(TimeLimit afterReminder, int reminders) {}

  /**
   * Execution by a competent authority.
   *
   * @param others the limits of kinds of assistance that have none of their own
   * @param afterChaser what the competent authority is given when it is asked to hurry
   * @param kinds the limits of single kinds of assistance
   */
  public record ExecutionLimits(Pace others, TimeLimit afterChaser, Map<Assistance, Pace> kinds) {}

  /**
   * The limits for executing one kind of assistance.
   *
   * @param usual as a rule
   * @param expedited where it is urgent
   */
  public record Pace(TimeLimit usual, TimeLimit expedited) {}

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
  public static RequestLimits of(PolicyNode file) {
    confirmation(section(file, RequestDeadline.WRITTEN_CONFIRMATION).get(TimeLimits.WITHIN));
    return new RequestLimits(
        section(file, RequestDeadline.CONSULTATION_REPLY).get(FAST).as(TimeLimit::of),
        information(section(file, RequestDeadline.INFORMATION_REPLY)),
        execution(section(file, RequestDeadline.EXECUTION)));
  }

  /** How long a competent authority has, as a rule or where it is urgent. */
  public TimeLimit execution(Assistance assistance, boolean isUrgent) {
    Pace pace = execution.kinds().getOrDefault(assistance, execution.others());
    return isUrgent ? pace.expedited() : pace.usual();
  }

  private static PolicyNode section(PolicyNode file, RequestDeadline kind) {
    return file.get(kind.id());
  }

  private static void confirmation(PolicyNode within) {
    if (within.as(TimeLimit::of).unit() != TimeLimit.Unit.HOURS) {
      throw within.error("hours are expected here: 40(13) says at once");
    }
  }

  private static InformationLimits information(PolicyNode node) {
    return new InformationLimits(
        node.get(AFTER_REMINDER).as(TimeLimit::of), node.get(REMINDERS).as(Integer::parseInt));
  }

  private static ExecutionLimits execution(PolicyNode node) {
    Map<Assistance, Pace> kinds = new EnumMap<>(Assistance.class);
    node.find(KINDS)
        .ifPresent(
            named ->
                named
                    .entries()
                    .forEach((name, entry) -> kinds.put(assistance(name, entry), ofKind(entry))));
    return new ExecutionLimits(
        pace(node), node.get(AFTER_CHASER).as(TimeLimit::of), Map.copyOf(kinds));
  }

  private static Pace ofKind(PolicyNode node) {
    return pace(node.only(TimeLimits.WITHIN, EXPEDITED));
  }

  private static Pace pace(PolicyNode node) {
    return new Pace(
        node.get(TimeLimits.WITHIN).as(TimeLimit::of), node.get(EXPEDITED).as(TimeLimit::of));
  }

  private static Assistance assistance(String name, PolicyNode node) {
    try {
      return Assistance.of(name);
    } catch (IllegalArgumentException unknown) {
      throw node.error("\"" + name + "\" is no kind of assistance");
    }
  }
}
