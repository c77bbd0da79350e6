package org.rogatory.incoming.found;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.persons.Consent;

/**
 * That a person who is to be transferred was informed and asked, 40(9)(a).
 *
 * @param consent what the person answered, and when
 * @param by who informed and asked
 * @param language in which language, BCP 47
 * @param assistedBy counsel or interpreter; null for none
 */
public record Asked(Consent consent, String by, String language, @Nullable String assistedBy) {}
