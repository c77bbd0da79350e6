package org.rogatory.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileList;
import org.rogatory.convention.Worded;
import org.rogatory.inbox.Inbox;
import org.rogatory.oversight.Overview;

/**
 * Where everything stands, as programs read it: figures of one moment, of what the asking person
 * may see.
 *
 * @param asOf the moment
 * @param open open files
 * @param forApproval what waits for the approval of whoever asks
 * @param overdue time limits that somebody has missed and that still run
 * @param soon time limits that end today or within {@code soonDays} days
 * @param escalated time limits of which the supervisors were told
 * @param unattended time limits of files in which the program could not do what was due
 * @param incidents steps of the program that failed and wait for a person
 * @param altered what does not agree with what was written, in all files
 * @param unassignedTasks tasks that nobody has claimed
 * @param filesByStanding open files by their kind, and by where they stand
 * @param filesByCounterpart open files by the code of the State on the other side
 * @param ofCourses what each course counts, by the name of the count
 * @param oldest the references of the files that have been open longest, the oldest first
 * @param placesByProcess at how many places the processes stand
 */
public record OverviewJson(
    Instant asOf,
    long open,
    long forApproval,
    long overdue,
    long soon,
    int soonDays,
    long escalated,
    long unattended,
    long incidents,
    long altered,
    long unassignedTasks,
    Map<String, Map<String, Long>> filesByStanding,
    Map<String, Long> filesByCounterpart,
    Map<String, Map<String, Long>> ofCourses,
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
        figures.forApproval(),
        figures.overdue(),
        figures.soon(),
        Overview.soonDays(),
        figures.escalated(),
        figures.unattended(),
        figures.incidents(),
        figures.altered(),
        figures.unassigned(),
        byKind(figures.byStanding()),
        figures.byState(),
        ofCourses(figures),
        figures.workload().stream().map(LoadJson::of).toList(),
        figures.oldest().stream().map(File::reference).map(Object::toString).toList(),
        figures.processes().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue)));
  }

  private static Map<String, Map<String, Long>> byKind(Map<FileList.Stand, Long> counts) {
    Map<String, Map<String, Long>> byKind = new LinkedHashMap<>();
    counts.forEach(
        (stand, count) ->
            byKind
                .computeIfAbsent(stand.kind(), kind -> new LinkedHashMap<>())
                .put(stand.standing(), count));
    return byKind;
  }

  private static Map<String, Map<String, Long>> ofCourses(Overview.Figures figures) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    figures.ofCourses().forEach((id, counted) -> counts.put(id, byId(counted)));
    return counts;
  }

  private static Map<String, Long> byId(Map<? extends Worded, Long> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
  }
}
