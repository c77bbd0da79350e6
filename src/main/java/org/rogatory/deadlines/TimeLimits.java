package org.rogatory.deadlines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * How long things may take in this office, from {@code config/time-limits.yml}.
 *
 * @param rules what every kind of time limit has
 * @param fastConsultation what a consultation on a preservation or a disclosure gives instead
 * @param information what more there is to supplementary information
 * @param execution what more there is to execution
 */
public record TimeLimits(
    Map<DeadlineKind, Rule> rules,
    TimeLimit fastConsultation,
    Information information,
    Execution execution) {

  static final String PATH = "config/time-limits.yml";

  static final String WITHIN = "within";
  static final String FAST = "fast";
  static final String AFTER_REMINDER = "after-reminder";
  static final String REMINDERS = "reminders";
  static final String EXPEDITED = "expedited";
  static final String AFTER_CHASER = "after-chaser";
  static final String KINDS = "kinds";
  private static final String REMIND = "remind";
  private static final String ESCALATE = "escalate";

  /**
   * What every kind has.
   *
   * @param within the limit; empty where others set it
   * @param remind how long before its end the person in charge is reminded
   * @param escalate how long after its end the supervisors are told
   */
  public record Rule(
      Optional<TimeLimit> within, List<TimeLimit> remind, Optional<TimeLimit> escalate) {}

  /**
   * Supplementary information.
   *
   * @param afterReminder what a reminder gives
   * @param reminders how many reminders are sent before the supervisors are told
   */
  public record Information(TimeLimit afterReminder, int reminders) {}

  /**
   * Execution by a competent authority.
   *
   * @param others the limits of kinds of assistance that have none of their own
   * @param afterChaser what the competent authority is given when it is asked to hurry
   * @param kinds the limits of single kinds of assistance
   */
  public record Execution(Pace others, TimeLimit afterChaser, Map<Assistance, Pace> kinds) {}

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
   * @throws org.rogatory.home.PolicyError with file and line, if something is missing or unknown,
   *     or no sense can be made of it
   */
  static TimeLimits read(Home home) {
    return of(PolicyFile.read(home, PATH));
  }

  static TimeLimits of(PolicyNode file) {
    file.only(Arrays.stream(DeadlineKind.values()).map(DeadlineKind::id).toArray(String[]::new));
    Map<DeadlineKind, Rule> rules = new EnumMap<>(DeadlineKind.class);
    for (DeadlineKind kind : DeadlineKind.values()) {
      rules.put(kind, rule(kind, file.get(kind.id())));
    }
    return new TimeLimits(
        Map.copyOf(rules),
        file.get(DeadlineKind.CONSULTATION_REPLY.id()).get(FAST).as(TimeLimit::of),
        information(file.get(DeadlineKind.INFORMATION_REPLY.id())),
        execution(file.get(DeadlineKind.EXECUTION.id())));
  }

  /** What there is for a kind of time limit. */
  public Rule rule(DeadlineKind kind) {
    return Objects.requireNonNull(rules.get(kind), kind.id());
  }

  /**
   * The limit of a kind that the office sets.
   *
   * @throws IllegalStateException where others set it
   */
  public TimeLimit within(DeadlineKind kind) {
    return rule(kind).within().orElseThrow(() -> new IllegalStateException(kind.id()));
  }

  /** How long a competent authority has, as a rule or where it is urgent. */
  public TimeLimit execution(Assistance assistance, boolean isUrgent) {
    Pace pace = execution.kinds().getOrDefault(assistance, execution.others());
    return isUrgent ? pace.expedited() : pace.usual();
  }

  private static Rule rule(DeadlineKind kind, PolicyNode node) {
    List<String> names = new ArrayList<>(List.of(REMIND, ESCALATE));
    names.addAll(kind.settings());
    node.only(names.toArray(String[]::new));
    return new Rule(
        kind.settings().contains(WITHIN)
            ? Optional.of(within(kind, node.get(WITHIN)))
            : Optional.empty(),
        node.items(REMIND).stream().map(item -> item.as(TimeLimit::of)).toList(),
        node.find(ESCALATE).map(item -> item.as(TimeLimit::of)));
  }

  private static TimeLimit within(DeadlineKind kind, PolicyNode node) {
    TimeLimit limit = node.as(TimeLimit::of);
    if (limit.amount() == 0) {
      throw node.error("a limit of nothing is none");
    }
    if (kind == DeadlineKind.WRITTEN_CONFIRMATION && limit.unit() != TimeLimit.Unit.HOURS) {
      throw node.error("hours are expected here: 40(13) says at once");
    }
    return limit;
  }

  private static Information information(PolicyNode node) {
    return new Information(
        node.get(AFTER_REMINDER).as(TimeLimit::of), node.get(REMINDERS).as(Integer::parseInt));
  }

  private static Execution execution(PolicyNode node) {
    Map<Assistance, Pace> kinds = new EnumMap<>(Assistance.class);
    node.find(KINDS)
        .ifPresent(
            named ->
                named
                    .entries()
                    .forEach((name, entry) -> kinds.put(assistance(name, entry), pace(entry))));
    return new Execution(
        new Pace(node.get(WITHIN).as(TimeLimit::of), node.get(EXPEDITED).as(TimeLimit::of)),
        node.get(AFTER_CHASER).as(TimeLimit::of),
        Map.copyOf(kinds));
  }

  private static Pace pace(PolicyNode node) {
    node.only(WITHIN, EXPEDITED);
    return new Pace(node.get(WITHIN).as(TimeLimit::of), node.get(EXPEDITED).as(TimeLimit::of));
  }

  private static Assistance assistance(String name, PolicyNode node) {
    try {
      return Assistance.of(name);
    } catch (IllegalArgumentException unknown) {
      throw node.error("\"" + name + "\" is no kind of assistance");
    }
  }
}
