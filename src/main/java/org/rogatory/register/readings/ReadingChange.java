package org.rogatory.register.readings;

import java.time.Instant;

/**
 * What was done about a reading, as the register keeps it for ever.
 *
 * @param revision counts what was done about this reading, from 1
 * @param says the reading that it was about: citations, or a word
 * @param reason why; may be empty where it is signed off
 * @param by the login of who did it
 */
public record ReadingChange(
    Reading reading,
    int revision,
    ReadingAct act,
    String says,
    String reason,
    String by,
    Instant at) {}
