package org.rogatory.files;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Request;
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

  FileView read(Request file, @Nullable String course) {
    return new FileView(
        heads.of(file),
        particulars.of(file),
        waiting(file),
        measures.of(file),
        contents.of(file),
        courses.of(file.reference(), course),
        held.of(file),
        holdings.of(file.reference()),
        timeline.of(file, Timeline.SHOWN));
  }

  private List<FileView.Waiting> waiting(Request file) {
    return tasks.of(file.reference()).stream().map(this::waiting).toList();
  }

  private FileView.Waiting waiting(TaskRow task) {
    Matter matter = task.matter();
    String about =
        matter.kind() == Matter.Kind.FILE
            ? null
            : texts.of("matter." + matter.kind().name().toLowerCase(Locale.ROOT), matter.number());
    return new FileView.Waiting(
        task.task(),
        texts.orElse("step." + task.step(), task.step()),
        about,
        dates.moment(task.since()),
        task.assignee().map(people::nameOf).orElse(null));
  }
}
