package org.rogatory.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Request;
import org.rogatory.journal.Matter;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** Reads a file with all its parts, in one transaction of the caller. */
@Component
class FileReading {

  private final Heads heads;
  private final Particulars particulars;
  private final MeasureCards measures;
  private final Checklist contents;
  private final Courses courses;
  private final HeldCards held;
  private final Holdings holdings;
  private final Timeline timeline;
  private final Inbox tasks;
  private final People people;
  private final Texts texts;
  private final Dates dates;

  FileReading(
      Heads heads,
      Particulars particulars,
      MeasureCards measures,
      Checklist contents,
      Courses courses,
      HeldCards held,
      Holdings holdings,
      Timeline timeline,
      Inbox tasks,
      People people,
      Texts texts,
      Dates dates) {
    this.heads = heads;
    this.particulars = particulars;
    this.measures = measures;
    this.contents = contents;
    this.courses = courses;
    this.held = held;
    this.holdings = holdings;
    this.timeline = timeline;
    this.tasks = tasks;
    this.people = people;
    this.texts = texts;
    this.dates = dates;
  }

  /** The file; a part of it that cannot be read is left out, and what stands there is said. */
  FileView read(Request file, @Nullable String course) {
    Damages damages = new Damages(texts);
    return new FileView(
        heads.of(file),
        damages.part(() -> particulars.of(file), Particulars.NOTHING),
        damages.lines(tasks.of(file.reference()), this::waiting),
        damages.lines(file.measures(), measures::of),
        damages.part(() -> contents.of(file), Checklist.NOTHING),
        damages.part(() -> courses.of(file.reference(), course), Courses.NOTHING),
        damages.part(() -> held.of(file), List.of()),
        damages.part(() -> holdings.of(file.reference()), Holdings.NOTHING),
        timeline.of(file, Timeline.SHOWN),
        damages.all());
  }

  private FileView.Waiting waiting(TaskRow task) {
    Matter matter = task.matter();
    String about = matter.isFile() ? null : texts.of(matter);
    return new FileView.Waiting(
        task.task(),
        texts.orElse("step." + task.step(), task.step()),
        about,
        dates.moment(task.since()),
        task.assignee().map(people::nameOf).orElse(null));
  }
}
