package org.rogatory.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.convention.Worded;
import org.rogatory.inbox.Inbox;
import org.rogatory.oversight.Overview;
import org.rogatory.requests.Request;

/**
 * Where everything stands, as programs read it: figures of one moment, of what the asking person
 * may see.
 *
 * @param asOf the moment
 * @param open open requests
 * @param overdue time limits that somebody has missed and that still run
 * @param soon time limits that end today or within {@code soonDays} days
 * @param escalated time limits of which the supervisors were told
 * @param incidents steps of the program that failed and wait for a person
 * @param unassignedTasks tasks that nobody has claimed
 * @param requestsByStanding open requests by where they stand
 * @param requestsByState open requests by the requesting State's code
 * @param measuresByTurn open measures by whom they wait for
 * @param oldest the references of the requests that have been open longest, the oldest first
 * @param placesByProcess at how many places the processes stand
 */
public record OverviewJson(
    Instant asOf,
    long open,
    long overdue,
    long soon,
    int soonDays,
    long escalated,
    long incidents,
    long unassignedTasks,
    Map<String, Long> requestsByStanding,
    Map<String, Long> requestsByState,
    Map<String, Long> measuresByTurn,
    List<LoadJson> workload,
    List<String> oldest,
    Map<String, Long> placesByProcess) {

  /**
   * What a person has claimed.
   *
   * @param person the login name
   * @param overdue tasks whose next date is over
   */
  public record LoadJson(String person, long tasks, long overdue, long urgent) {

    static LoadJson of(Inbox.Load load) {
      return new LoadJson(
          String.valueOf(load.assignee()), load.tasks(), load.overdue(), load.urgent());
    }
  }

  static OverviewJson of(Overview.Figures figures) {
    return new OverviewJson(
        figures.asOf(),
        figures.open(),
        figures.overdue(),
        figures.soon(),
        Overview.soonDays(),
        figures.escalated(),
        figures.incidents(),
        figures.unassigned(),
        figures.byStanding(),
        figures.byState(),
        byId(figures.measuresByTurn()),
        figures.workload().stream().map(LoadJson::of).toList(),
        figures.oldest().stream().map(Request::reference).map(Object::toString).toList(),
        figures.processes().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue)));
  }

  private static Map<String, Long> byId(Map<? extends Worded, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
  }
}
