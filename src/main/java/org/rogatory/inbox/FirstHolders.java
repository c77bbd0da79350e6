package org.rogatory.inbox;

import java.util.List;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.journal.Actor;
import org.rogatory.steps.FirstHolder;
import org.rogatory.steps.Steps;
import org.springframework.stereotype.Component;

/**
 * Gives a new task to the person whose it is from the beginning, and the file's journal says so.
 */
@Component
class FirstHolders {

  private final List<FirstHolder> modules;
  private final Steps steps;
  private final People people;
  private final FileAccess access;
  private final Files files;

  FirstHolders(
      List<FirstHolder> modules, Steps steps, People people, FileAccess access, Files files) {
    this.modules = modules;
    this.steps = steps;
    this.people = people;
    this.access = access;
    this.files = files;
  }

  /** Who may not see the file any more, or not take the step, does not get it. */
  void assign(TaskRow row) {
    modules.stream()
        .flatMap(module -> module.of(row.step(), row.matter()).stream())
        .findFirst()
        .flatMap(people::findByLogin)
        .filter(person -> mayHave(row, person))
        .ifPresent(person -> assign(row, person));
  }

  private boolean mayHave(TaskRow row, Person person) {
    return steps.get(row.step()).roles().stream().anyMatch(person::is)
        && access.maySee(row.reference(), person);
  }

  private void assign(TaskRow row, Person person) {
    row.assign(person.login());
    FileActs.of(files.forChange(row.reference(), Actor.PROGRAM))
        .reassigned(row.matter(), row.waiting(), null, person.login(), null);
  }
}
