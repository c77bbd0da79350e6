package org.rogatory.register;

import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;

/**
 * Something about a State changed.
 *
 * @param state which State
 * @param kind what about it
 */
public record RegisterChanged(CountryCode state, FactKind kind) {}
