package org.rogatory.register;

import java.time.Instant;
import java.util.Optional;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.SourcedFact;

/**
 * A change in the register, as its history keeps it.
 *
 * @param id of which fact
 * @param before what was held; empty where the fact was added
 * @param after what is held since; empty where the fact was removed
 * @param by who
 * @param at when
 */
public record Change(
    FactId id, Optional<SourcedFact> before, Optional<SourcedFact> after, Actor by, Instant at) {}
