package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the program that have failed and wait for a person. */
@Component
class Incidents {

  private final EntityManager entities;
  private final Files files;
  private final FileAccess access;
  private final Workflow workflow;
  private final Clock clock;

  Incidents(
      EntityManager entities, Files files, FileAccess access, Workflow workflow, Clock clock) {
    this.entities = entities;
    this.files = files;
    this.access = access;
    this.workflow = workflow;
    this.clock = clock;
  }

  /** Those that the person may see, the oldest first. */
  @Transactional(readOnly = true)
  Listing.Part<IncidentRow> open(Person viewer, @Nullable String after) {
    return listing(viewer).part(after, Listing.PAGE);
  }

  @Transactional(readOnly = true)
  long count(Person viewer) {
    return listing(viewer).count();
  }

  private Listing<IncidentRow> listing(Person viewer) {
    return Listing.joined(
            entities,
            IncidentRow.class,
            "File item on item.reference = row.place.reference",
            viewer,
            SortKey.instant("row.firstAt", IncidentRow::firstAt),
            SortKey.text("row.id", IncidentRow::id))
        .where("row.isOpen = true");
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
            .filter(row -> access.maySee(row.file(), person));
    known.ifPresent(row -> files.forChange(row.file(), person.actor()));
    known.ifPresent(entities::refresh);
    return known.filter(IncidentRow::isOpen).filter(row -> tried(row, person));
  }

  private boolean tried(IncidentRow row, Person person) {
    row.tried(person.login(), clock.instant());
    return workflow.retry(row.id());
  }
}
