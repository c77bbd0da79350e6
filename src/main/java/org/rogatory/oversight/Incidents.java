package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.requests.Requests;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the program that have failed and wait for a person. */
@Component
class Incidents {

  private static final String OPEN_AND_VISIBLE =
      " from IncidentRow row join Request item on item.reference = row.place.reference"
          + " where row.isOpen = true and "
          + FileAccess.VISIBLE;

  private final EntityManager entities;
  private final Requests requests;
  private final Workflow workflow;
  private final Clock clock;

  Incidents(EntityManager entities, Requests requests, Workflow workflow, Clock clock) {
    this.entities = entities;
    this.requests = requests;
    this.workflow = workflow;
    this.clock = clock;
  }

  /** Those that the person may see, the oldest first. */
  @Transactional(readOnly = true)
  List<IncidentRow> open(Person viewer) {
    return entities
        .createQuery(
            "select row" + OPEN_AND_VISIBLE + " order by row.firstAt, row.id", IncidentRow.class)
        .setParameter("seesAll", viewer.seesAllFiles())
        .setParameter("viewer", viewer.login())
        .getResultList();
  }

  @Transactional(readOnly = true)
  long count(Person viewer) {
    return entities
        .createQuery("select count(row)" + OPEN_AND_VISIBLE, Long.class)
        .setParameter("seesAll", viewer.seesAllFiles())
        .setParameter("viewer", viewer.login())
        .getSingleResult();
  }

  /**
   * Has the step tried again, after the commit. Of two people who do so at once the second finds
   * nothing left to do.
   *
   * @return the incident, or nothing where there is none any more that the person may see
   */
  @Transactional
  Optional<IncidentRow> retry(String failure, Person person) {
    Optional<IncidentRow> known =
        Optional.ofNullable(entities.find(IncidentRow.class, failure))
            .filter(row -> requests.findVisible(row.file(), person).isPresent());
    known.ifPresent(row -> requests.forChange(row.file(), person.actor()));
    known.ifPresent(entities::refresh);
    return known.filter(IncidentRow::isOpen).filter(row -> tried(row, person));
  }

  private boolean tried(IncidentRow row, Person person) {
    row.tried(person.login(), clock.instant());
    return workflow.retry(row.id());
  }
}
