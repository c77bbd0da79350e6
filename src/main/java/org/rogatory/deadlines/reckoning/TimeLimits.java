package org.rogatory.deadlines.reckoning;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.deadlines.calendar.TimeLimit;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyComplaint;
import org.rogatory.home.PolicyFile;

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

  /**
   * What every kind has.
   *
   * @param within the limit; empty where others set it
   * @param remind how long before its end the person in charge is reminded
   * @param escalate how long after its end the supervisors are told
   * @param more what the course reads
   */
  public record Rule(
      Optional<TimeLimit> within,
      List<TimeLimit> remind,
      Optional<TimeLimit> escalate,
      @JsonAnySetter Map<String, Object> more) {

    private void check(DeadlineKind kind, PolicyComplaint complaint) {
      String place = kind.id() + "/";
      List<String> names = new ArrayList<>(more.keySet());
      within.ifPresent(limit -> names.add(WITHIN));
      complaint.unknown(place, names, kind.settings());
      if (kind.settings().contains(WITHIN)) {
        complaint.missing(place, names, List.of(WITHIN));
      }
      if (within.filter(limit -> limit.amount() == 0).isPresent()) {
        complaint.at(place + WITHIN, "a limit of nothing is none");
      }
    }
  }

  /**
   * Reads the file.
   *
   * @throws org.rogatory.home.PolicyError with file and line, if something is missing or unknown,
   *     or no sense can be made of it
   */
  public static TimeLimits read(Home home, KnownDeadlines known) {
    return of(PolicyFile.read(home, PATH), known);
  }

  public static TimeLimits of(PolicyFile file, KnownDeadlines known) {
    Sections said = file.as(Sections.class, (sections, all) -> sections.check(known, all));
    Map<DeadlineKind, Rule> rules = new LinkedHashMap<>();
    known.all().forEach(kind -> said.of(kind).ifPresent(rule -> rules.put(kind, rule)));
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

  /** As the file says it, by the ids of the kinds. */
  private record Sections(Map<String, Rule> byId) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Sections {}

    Optional<Rule> of(DeadlineKind kind) {
      return Optional.ofNullable(byId.get(kind.id()));
    }

    void check(KnownDeadlines known, PolicyComplaint complaint) {
      List<String> ids = known.all().stream().map(DeadlineKind::id).toList();
      complaint.unknown("", byId.keySet(), ids);
      complaint.missing("", byId.keySet(), ids);
      known.all().forEach(kind -> of(kind).ifPresent(rule -> rule.check(kind, complaint)));
    }
  }
}
