package org.rogatory.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.People;
import org.rogatory.casefile.File;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.inbox.TaskSubjects;
import org.rogatory.journal.Matter;
import org.rogatory.search.Parallels;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What the page of every file shows, whatever its kind: its head, tasks, processes, letters,
 * documents, dates and journal. The fragments of {@code files/frame} show it.
 */
@Component
public class FileParts {

  private final Heads heads;
  private final Courses courses;
  private final FilePapers holdings;
  private final Timeline timeline;
  private final Inbox tasks;
  private final TaskSubjects subjects;
  private final Parallels parallels;
  private final CurrentPerson current;
  private final People people;
  private final Texts texts;
  private final Dates dates;

  FileParts(
      Heads heads,
      Courses courses,
      FilePapers holdings,
      Timeline timeline,
      Inbox tasks,
      TaskSubjects subjects,
      Parallels parallels,
      CurrentPerson current,
      People people,
      Texts texts,
      Dates dates) {
    this.heads = heads;
    this.courses = courses;
    this.holdings = holdings;
    this.timeline = timeline;
    this.tasks = tasks;
    this.subjects = subjects;
    this.parallels = parallels;
    this.current = current;
    this.people = people;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * What every file has.
   *
   * @param tasks what people are to do in it
   * @param parallels what it has in common with other files, 22(5)
   * @param damages what cannot be read, each in a sentence
   */
  public record View(
      Heads.Head head,
      List<Waiting> tasks,
      Courses.View courses,
      FilePapers.View papers,
      Timeline.View timeline,
      List<Parallels.Parallel> parallels,
      List<String> damages) {}

  /**
   * A task of the file.
   *
   * @param step with what it is about
   * @param sentBack whether somebody sent it back to be done again
   * @param who has claimed it, null for nobody
   */
  public record Waiting(
      String task,
      String step,
      boolean sentBack,
      @Nullable String matter,
      String since,
      @Nullable String who) {}

  /**
   * The parts of a file; one that cannot be read is left out, and what stands there is said.
   *
   * @param course the process whose diagram is shown; null for the one that waits for a person
   */
  public View of(File file, @Nullable String course) {
    Damages damages = new Damages(texts);
    List<TaskRow> waiting = tasks.of(file.reference());
    TaskSubjects.Read about = subjects.of(waiting);
    return new View(
        heads.of(file),
        damages.lines(waiting, row -> waiting(row, about)),
        damages.part(() -> courses.of(file.reference(), course), Courses.NOTHING),
        damages.part(() -> holdings.of(file.reference()), FilePapers.NOTHING),
        timeline.of(file, Timeline.SHOWN),
        damages.part(() -> parallels.of(file.reference(), current.get()), List.of()),
        damages.all());
  }

  private Waiting waiting(TaskRow task, TaskSubjects.Read about) {
    Matter matter = task.matter();
    return new Waiting(
        task.task(),
        about.step(task),
        about.isSentBack(task),
        matter.isFile() ? null : texts.of(matter),
        dates.moment(task.since()),
        task.assignee().map(people::nameOf).orElse(null));
  }
}
