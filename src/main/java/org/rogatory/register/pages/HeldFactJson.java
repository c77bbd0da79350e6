package org.rogatory.register.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.StateFact;

/**
 * A fact as it is held.
 *
 * @param line its number among several of its kind; 0 for the only one
 * @param revision what {@code seen} names in the next change; 0 where nothing is held
 * @param provenance where it comes from; null where nothing is held
 * @param fact what it says; null where nothing is held
 */
record HeldFactJson(
    String state,
    String kind,
    int line,
    int revision,
    @Nullable Provenance provenance,
    @Nullable StateFact fact) {

  static HeldFactJson of(FactAddress address, RecordedFact<?> held) {
    return new HeldFactJson(
        address.state().value(),
        address.kind().id(),
        held.id().line(),
        held.revision(),
        held.provenance(),
        held.fact());
  }

  static HeldFactJson of(FactAddress address, Optional<RecordedFact<?>> held) {
    return held.map(fact -> of(address, fact))
        .orElseGet(
            () ->
                new HeldFactJson(
                    address.state().value(),
                    address.kind().id(),
                    address.id().line(),
                    0,
                    null,
                    null));
  }
}
