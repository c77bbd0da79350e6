package org.rogatory.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;
import org.rogatory.steps.StepSubjects;
import org.rogatory.steps.Subject;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** What tasks are about: which letter, which measure. Read at once for the rows of a page. */
@Component
public class TaskSubjects {

  private final List<StepSubjects> modules;
  private final Texts texts;

  TaskSubjects(List<StepSubjects> modules, Texts texts) {
    this.modules = modules;
    this.texts = texts;
  }

  /** What these tasks are about. */
  public Read of(List<TaskRow> tasks) {
    Map<String, Subject> found = new HashMap<>();
    modules.forEach(module -> found.putAll(of(module, tasks)));
    return new Read(found, texts);
  }

  private static Map<String, Subject> of(StepSubjects module, List<TaskRow> tasks) {
    List<TaskRow> about = new ArrayList<>(tasks);
    about.removeIf(row -> !module.knows(row.step()) || matter(row).isEmpty());
    Set<Matter> matters = about.stream().map(TaskRow::matter).collect(Collectors.toSet());
    Map<Matter, Subject> subjects = matters.isEmpty() ? Map.of() : module.of(matters);
    return about.stream()
        .filter(row -> subjects.containsKey(row.matter()))
        .collect(Collectors.toMap(TaskRow::task, row -> subjects.get(row.matter())));
  }

  private static Optional<Matter> matter(TaskRow row) {
    return Unreadable.find(row::matter);
  }

  /** What was read, by the tasks' ids. */
  public record Read(Map<String, Subject> subjects, Texts texts) {

    /** What the task is about besides its matter; empty for nothing. */
    public Optional<Worded> of(TaskRow task) {
      return Optional.ofNullable(subjects.get(task.task())).map(Subject::what);
    }

    /** Whether somebody sent back what the task is about, so that it is done again. */
    public boolean isSentBack(TaskRow task) {
      Subject subject = subjects.get(task.task());
      return subject != null && subject.isSentBack();
    }

    /** The step in words, with what it is about: Send the letter: confirmation of receipt. */
    public String step(TaskRow task) {
      String step = texts.orElse("step." + task.step(), task.step());
      return of(task)
          .map(about -> texts.orElse(about.key(), about.id()))
          .map(about -> texts.of("inbox.step-about", step, about))
          .orElse(step);
    }

    /** The measure in words, with its number; empty where it is about none. */
    public Optional<String> measure(TaskRow task) {
      Optional<Assistance> kind = task.assistance();
      return kind.map(each -> texts.of("task.measure", task.matter().number(), texts.of(each)));
    }
  }
}
