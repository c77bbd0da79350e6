package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Unreadable;
import org.rogatory.reads.NamesFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The file and the step of the task that an address names, also of one that has ended. */
@Component
class TaskAddresses implements NamesFile {

  /** The routes about tasks, and the variable that names the task. */
  private static final Map<String, String> ROUTES =
      Map.of("/tasks/{task}", "task", "/api/tasks/{id}", "id");

  private final EntityManager entities;

  TaskAddresses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Named> find(String pattern, Map<String, String> variables) {
    return ROUTES.entrySet().stream()
        .filter(route -> pattern.startsWith(route.getKey()))
        .map(route -> variables.get(route.getValue()))
        .findFirst()
        .flatMap(task -> waiting(task).or(() -> ended(task)));
  }

  private Optional<Named> waiting(String task) {
    return Optional.ofNullable(entities.find(TaskRow.class, task))
        .flatMap(row -> Unreadable.find(row::reference).map(file -> new Named(file, row.step())));
  }

  private Optional<Named> ended(String task) {
    return Optional.ofNullable(entities.find(EndedTask.class, task))
        .flatMap(row -> Unreadable.find(row::reference).map(file -> new Named(file, "")));
  }
}
