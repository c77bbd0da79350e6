package org.rogatory.register.facts;

/**
 * A fact with where it comes from.
 *
 * @param fact what is known
 * @param provenance where from
 */
public record SourcedFact(StateFact fact, Provenance provenance) {}
