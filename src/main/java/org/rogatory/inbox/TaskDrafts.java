package org.rogatory.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.steps.Steps;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.drafts.Draft;
import org.rogatory.web.drafts.DraftPlace;
import org.rogatory.web.drafts.DraftedForms;
import org.rogatory.web.drafts.Drafts;
import org.springframework.stereotype.Component;

/**
 * What people typed on the page of a task. Whoever takes the task over is offered what others typed
 * there; nobody else sees it.
 */
@Component
class TaskDrafts implements DraftPlace {

  private static final String TASKS = "/tasks/";

  private final Drafts drafts;
  private final DraftedForms drafted;
  private final TaskRows rows;
  private final Steps steps;
  private final Dates dates;

  TaskDrafts(Drafts drafts, DraftedForms drafted, TaskRows rows, Steps steps, Dates dates) {
    this.drafts = drafts;
    this.drafted = drafted;
    this.rows = rows;
    this.steps = steps;
    this.dates = dates;
  }

  /**
   * Another person's draft.
   *
   * @param login whose it is
   * @param savedAt in words
   */
  record Offer(String login, String savedAt) {}

  @Override
  public Optional<Found> find(String path, Person person) {
    return Optional.of(path)
        .filter(asked -> asked.startsWith(TASKS))
        .map(asked -> asked.substring(TASKS.length()))
        .flatMap(task -> rows.findVisible(task, person.seesAllFiles(), person.login()))
        .filter(row -> mayTake(row, person))
        .map(row -> new Found(row.reference().value()));
  }

  private boolean mayTake(TaskRow row, Person person) {
    return steps.get(row.step()).roles().stream().anyMatch(person::is);
  }

  /** Whether the person may take the step, and nobody else holds it. */
  private boolean isFor(TaskRow row, Person person) {
    return mayTake(row, person)
        && row.assignee().filter(by -> !by.equals(person.login())).isEmpty();
  }

  /** What others typed after the person did, the newest first. */
  List<Offer> offered(TaskRow row, Person person) {
    return ofOthers(row, person).stream()
        .map(draft -> new Offer(draft.person(), dates.moment(draft.savedAt())))
        .toList();
  }

  private List<Draft> ofOthers(TaskRow row, Person person) {
    if (!isFor(row, person)) {
      return List.of();
    }
    Optional<Draft> own = drafts.find(person.login(), address(row));
    return drafts.ofOthers(person.login(), address(row)).stream()
        .filter(draft -> own.filter(mine -> mine.savedAt().isAfter(draft.savedAt())).isEmpty())
        .toList();
  }

  /**
   * What was typed: by whom it was asked for, where that may be seen, else by the person.
   *
   * @param of the login of whoever typed it; null for one's own
   */
  Optional<Fields> typed(TaskRow row, Person person, @Nullable String of) {
    Optional<Draft> others =
        ofOthers(row, person).stream().filter(draft -> draft.person().equals(of)).findFirst();
    others.ifPresent(drafted::shown);
    return others.or(drafted::saved).map(Draft::fields);
  }

  /** Saves what was sent with a button that does not take the step. */
  Drafts.Outcome save(TaskRow row, Fields typed) {
    return drafted.save(address(row), typed, row.reference().value());
  }

  /** Throws away what anybody typed for a task that has ended. */
  void forget(String task) {
    drafts.forgetOfAll(TASKS + task);
  }

  private static String address(TaskRow row) {
    return TASKS + row.task();
  }
}
