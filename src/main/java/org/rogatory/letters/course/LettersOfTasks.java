package org.rogatory.letters.course;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.steps.StepSubjects;
import org.rogatory.steps.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letter a task is about; of the letters, it reads no text. */
@Component
class LettersOfTasks implements StepSubjects {

  private static final List<String> OPEN =
      Arrays.stream(LetterState.values())
          .filter(LetterState::isOpen)
          .map(LetterState::name)
          .toList();

  private final EntityManager entities;

  LettersOfTasks(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean knows(String step) {
    return step.endsWith("-letter");
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Matter, Subject> of(Collection<Matter> matters) {
    Map<Matter, Subject> subjects = new HashMap<>();
    entities
        .createQuery(
            "select letter.matter, letter.kind.kind, letter.state from Letter letter"
                + " where letter.matter in (:matters) and letter.state in (:open)"
                + " order by letter.number",
            Object[].class)
        .setParameter("matters", matters.stream().map(Matter::toString).toList())
        .setParameter("open", OPEN)
        .getResultStream()
        .forEach(row -> subjects.put(Matter.of((String) row[0]), subject((String) row[1], row[2])));
    return subjects;
  }

  private static Subject subject(String kind, Object state) {
    return new Subject(LetterKind.of(kind), LetterState.RETURNED.name().equals(state));
  }
}
