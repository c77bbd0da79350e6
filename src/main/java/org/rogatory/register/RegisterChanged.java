package org.rogatory.register;

/**
 * Something about a State changed.
 *
 * @param state which State
 * @param kind what about it
 */
public record RegisterChanged(CountryCode state, FactKind kind) {}
