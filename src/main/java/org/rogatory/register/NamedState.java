package org.rogatory.register;

import org.rogatory.register.facts.CountryCode;

/**
 * A State with its name in the reader's language.
 *
 * @param code the State
 * @param name as the reader calls it
 */
public record NamedState(CountryCode code, String name) {}
