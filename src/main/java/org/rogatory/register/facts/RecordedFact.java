package org.rogatory.register.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.journal.Actor;

/**
 * A fact as the register holds it.
 *
 * @param id which one
 * @param fact what is known
 * @param provenance where from, and how old
 * @param revision how often it was written, from 1; who changes it says which revision he or she
 *     saw
 * @param changedBy who wrote it last
 * @param changedAt when
 * @param <T> what is known
 */
public record RecordedFact<T extends StateFact>(
    FactId id, T fact, Provenance provenance, int revision, Actor changedBy, Instant changedAt) {

  /** Whether it still holds on a day, as far as its own limit says. */
  public boolean isCurrent(LocalDate today) {
    return !provenance.isExpired(today);
  }

  /** The same with its fact as the type that it has; empty where it has another. */
  public <F extends StateFact> Optional<RecordedFact<F>> as(Class<F> type) {
    return type.isInstance(fact)
        ? Optional.of(
            new RecordedFact<>(id, type.cast(fact), provenance, revision, changedBy, changedAt))
        : Optional.empty();
  }
}
