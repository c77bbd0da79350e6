package org.rogatory.letters.course;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Matter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.steps.StepSubjects;
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
  public Map<Matter, Worded> of(Collection<Matter> matters) {
    Map<Matter, Worded> kinds = new HashMap<>();
    entities
        .createQuery(
            "select letter.matter, letter.kind.kind from Letter letter"
                + " where letter.matter in (:matters) and letter.state in (:open)"
                + " order by letter.number",
            Object[].class)
        .setParameter("matters", matters.stream().map(Matter::toString).toList())
        .setParameter("open", OPEN)
        .getResultStream()
        .forEach(row -> kinds.put(Matter.of((String) row[0]), LetterKind.of((String) row[1])));
    return kinds;
  }
}
