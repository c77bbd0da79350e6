package org.rogatory.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileFilter;
import org.rogatory.casefile.FileList;
import org.rogatory.convention.Worded;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskFilter;
import org.rogatory.integrity.Alterations;
import org.rogatory.needtoknow.EmergencyAccess;
import org.rogatory.web.Dates;
import org.rogatory.workflow.ProcessName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where everything stands, in figures. Each is the length of a list that the same person can open,
 * and counts only what he or she may see.
 */
@Component
public class Overview {

  /** How many of the oldest files are named. */
  private static final int OLDEST = 5;

  private final FileList files;
  private final DateList dates;
  private final List<FigureTable> tables;
  private final Incidents incidents;
  private final Alterations alterations;
  private final EmergencyAccess emergencies;
  private final ProcessCounts processes;
  private final Inbox inbox;
  private final People people;
  private final Dates days;
  private final Clock clock;

  Overview(
      FileList files,
      DateList dates,
      List<FigureTable> tables,
      Incidents incidents,
      Alterations alterations,
      EmergencyAccess emergencies,
      ProcessCounts processes,
      Inbox inbox,
      People people,
      Dates days,
      Clock clock) {
    this.files = files;
    this.dates = dates;
    this.tables = tables;
    this.incidents = incidents;
    this.alterations = alterations;
    this.emergencies = emergencies;
    this.processes = processes;
    this.inbox = inbox;
    this.people = people;
    this.days = days;
    this.clock = clock;
  }

  /**
   * The figures of one moment.
   *
   * @param asOf the moment
   * @param open open files
   * @param forApproval what waits for the viewer's approval
   * @param overdue time limits that somebody has missed and that still run
   * @param soon time limits that end today or within {@link #soonDays()} days
   * @param escalated time limits of which the supervisors were told
   * @param unattended time limits of files in which the program could not do what was due
   * @param incidents steps of the program that failed and wait for a person
   * @param altered what does not agree with what was written, in all files
   * @param emergencies restricted files opened in an emergency at which no supervisor has looked
   * @param unassigned tasks that nobody has claimed
   * @param byStanding open files by where they stand, the most first
   * @param byState open files by the code of the State on the other side, the most first
   * @param ofCourses what the courses count, by the ids of their tables
   * @param workload tasks by who has claimed them; everybody who takes tasks is in it
   * @param oldest the open files that began first
   * @param processes how many places each process stands at
   */
  public record Figures(
      Instant asOf,
      long open,
      long forApproval,
      long overdue,
      long soon,
      long escalated,
      long unattended,
      long incidents,
      long altered,
      long emergencies,
      long unassigned,
      Map<FileList.Stand, Long> byStanding,
      Map<String, Long> byState,
      Map<String, Map<? extends Worded, Long>> ofCourses,
      List<Inbox.Load> workload,
      List<File> oldest,
      Map<ProcessName, Long> processes) {}

  /** How many days ahead, after today, count as soon. */
  public static int soonDays() {
    return DateList.SOON_DAYS;
  }

  /** What the person may see of where everything stands. */
  @Transactional(readOnly = true)
  public Figures figures(Person viewer) {
    Map<FileList.Stand, Long> byStanding = files.openByStanding(viewer);
    List<Inbox.Load> loads = inbox.loads(days.today(), viewer);
    return new Figures(
        clock.instant(),
        byStanding.values().stream().mapToLong(Long::longValue).sum(),
        forApproval(viewer),
        dates.count(DateFilter.Which.OVERDUE, viewer),
        dates.count(DateFilter.Which.SOON, viewer),
        dates.count(DateFilter.Which.ESCALATED, viewer),
        dates.count(DateFilter.Which.UNATTENDED, viewer),
        incidents.count(viewer),
        alterations.count(),
        emergencies.toReview(viewer),
        loads.stream().filter(load -> load.assignee() == null).mapToLong(Inbox.Load::tasks).sum(),
        byStanding,
        files.openByState(viewer),
        ofCourses(viewer),
        workload(loads),
        files.part(FileFilter.oldestOpen(), viewer, null, OLDEST).files(),
        processes.all(viewer));
  }

  private long forApproval(Person viewer) {
    return viewer.is(Role.SUPERVISOR) ? inbox.counts(TaskFilter.toApprove(), viewer).all() : 0;
  }

  private Map<String, Map<? extends Worded, Long>> ofCourses(Person viewer) {
    Map<String, Map<? extends Worded, Long>> counts = new LinkedHashMap<>();
    tables.forEach(table -> counts.put(table.id(), table.count(viewer)));
    return counts;
  }

  /** Those who have tasks and those who could have some, the busiest first. */
  private List<Inbox.Load> workload(List<Inbox.Load> loads) {
    Map<@Nullable String, Inbox.Load> byPerson = new LinkedHashMap<>();
    Stream.of(Role.CASEWORKER, Role.SUPERVISOR)
        .flatMap(role -> people.findByRole(role).stream())
        .forEach(person -> byPerson.put(person.login(), new Inbox.Load(person.login(), 0, 0, 0)));
    loads.stream()
        .filter(load -> load.assignee() != null)
        .forEach(load -> byPerson.put(load.assignee(), load));
    return byPerson.values().stream()
        .sorted(
            Comparator.comparing(Inbox.Load::tasks, Comparator.reverseOrder())
                .thenComparing(load -> Objects.requireNonNull(load.assignee())))
        .toList();
  }
}
