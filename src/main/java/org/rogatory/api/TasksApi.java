package org.rogatory.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.CurrentPerson;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.Files;
import org.rogatory.inbox.Assigning;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskFilter;
import org.rogatory.inbox.TaskList;
import org.rogatory.inbox.TaskRow;
import org.rogatory.inbox.TaskSubjects;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.journal.Snapshot;
import org.rogatory.steps.PersonStep;
import org.rogatory.web.once.AboutFile;
import org.rogatory.web.once.OnceCalls;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks: the lists, and what a person does with one. No route knows a step. */
@RestController
@RequestMapping(path = "/api/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class TasksApi {

  private final Inbox inbox;
  private final TaskSubjects subjects;
  private final Desk desk;
  private final Assigning assigning;
  private final TaskForms forms;
  private final FileAnswers answers;
  private final Files files;
  private final CurrentPerson current;
  private final OnceCalls once;
  private final Snapshot snapshot;

  TasksApi(
      Inbox inbox,
      TaskSubjects subjects,
      Desk desk,
      Assigning assigning,
      TaskForms forms,
      FileAnswers answers,
      Files files,
      CurrentPerson current,
      OnceCalls once,
      Snapshot snapshot) {
    this.inbox = inbox;
    this.subjects = subjects;
    this.desk = desk;
    this.assigning = assigning;
    this.forms = forms;
    this.answers = answers;
    this.files = files;
    this.current = current;
    this.once = once;
    this.snapshot = snapshot;
  }

  /** A list of tasks: {@code mine}, {@code available} or {@code all}. */
  @GetMapping
  @Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  Page<TaskJson> list(
      @RequestParam(defaultValue = "all") TaskList list,
      TaskFilter filter,
      @RequestParam(required = false) @Nullable String after) {
    Inbox.Part part = inbox.part(list, filter, current.get(), after, Inbox.PAGE);
    TaskSubjects.Read about = subjects.of(part.tasks());
    return new Page<>(
        part.tasks().stream().map(row -> TaskJson.of(row, about, null)).toList(),
        part.total(),
        part.next());
  }

  @GetMapping("/{id}")
  @Allowed({Role.CASEWORKER, Role.SUPERVISOR, Role.AUDITOR})
  @ReadsOneSnapshot
  TaskJson get(@PathVariable String id) {
    TaskRow row = desk.get(id, current.get());
    PersonStep<?> step = desk.step(row);
    TaskSubjects.Read about = subjects.of(List.of(row));
    return TaskJson.of(row, about, step.law(files.get(row.reference()), row.matter()));
  }

  @PostMapping("/{id}/claim")
  ResponseEntity<?> claim(@PathVariable String id, HttpServletRequest request) {
    return once.answer(
        request,
        null,
        () -> {
          desk.claim(id, current.get());
          return ResponseEntity.ok(now(id));
        });
  }

  @PostMapping("/{id}/release")
  ResponseEntity<?> release(@PathVariable String id, HttpServletRequest request) {
    return once.answer(
        request,
        null,
        () -> {
          desk.release(id, current.get());
          return ResponseEntity.ok(now(id));
        });
  }

  /** A supervisor gives the task to somebody, or takes it back. */
  @PostMapping("/{id}/assign")
  @Allowed(Role.SUPERVISOR)
  ResponseEntity<?> assign(
      @PathVariable String id,
      @Valid @RequestBody Assigning.Change said,
      HttpServletRequest request) {
    return once.answer(
        request,
        said,
        () -> {
          assigning.assign(id, said, current.get());
          return ResponseEntity.ok(now(id));
        });
  }

  /** The task as it stands after what was done with it. */
  private TaskJson now(String id) {
    return snapshot.read(() -> get(id));
  }

  /** Takes the step with the record that its form describes, and answers with the file. */
  @PostMapping("/{id}/complete")
  ResponseEntity<?> complete(
      @PathVariable String id, @RequestBody JsonNode said, HttpServletRequest request) {
    return once.answer(request, said, () -> ResponseEntity.ok(done(id, said)));
  }

  private AboutFile done(String id, JsonNode said) {
    Person person = current.get();
    Record form = forms.read(desk.step(desk.get(id, person)), said);
    Reference file = desk.complete(id, form, person).reference();
    return answers.of(file);
  }
}
