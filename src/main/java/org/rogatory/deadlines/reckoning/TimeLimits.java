package org.rogatory.deadlines.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/**
 * How long things may take in this office, from {@code config/time-limits.yml}. The file has a
 * section for each kind of time limit, named by its id. What a section has besides what every kind
 * has is read by the course whose kind it is.
 *
 * @param rules what there is for every kind of time limit
 */
public record TimeLimits(Map<DeadlineKind, Rule> rules) {

  /** Where the limits stand, in the office's folder. */
  public static final String PATH = "config/time-limits.yml";

  /** The name of the limit itself in the section of a kind. */
  public static final String WITHIN = "within";

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
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if something is missing or unknown,
   *     or no sense can be made of it
   */
  public static TimeLimits read(Home home, KnownDeadlines known) {
    return of(PolicyFile.read(home, PATH), known);
  }

  public static TimeLimits of(PolicyNode file, KnownDeadlines known) {
    file.only(known.all().stream().map(DeadlineKind::id).toArray(String[]::new));
    Map<DeadlineKind, Rule> rules = new LinkedHashMap<>();
    known.all().forEach(kind -> rules.put(kind, rule(kind, file.get(kind.id()))));
    return new TimeLimits(Map.copyOf(rules));
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

  private static Rule rule(DeadlineKind kind, PolicyNode node) {
    List<String> names = new ArrayList<>(List.of(REMIND, ESCALATE));
    names.addAll(kind.settings());
    node.only(names.toArray(String[]::new));
    return new Rule(
        kind.settings().contains(WITHIN) ? Optional.of(within(node.get(WITHIN))) : Optional.empty(),
        node.items(REMIND).stream().map(item -> item.as(TimeLimit::of)).toList(),
        node.find(ESCALATE).map(item -> item.as(TimeLimit::of)));
  }

  private static TimeLimit within(PolicyNode node) {
    TimeLimit limit = node.as(TimeLimit::of);
    if (limit.amount() == 0) {
      throw node.error("a limit of nothing is none");
    }
    return limit;
  }
}
