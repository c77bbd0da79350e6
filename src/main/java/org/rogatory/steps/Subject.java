package org.rogatory.steps;

import org.rogatory.convention.Worded;

/**
 * What a step is about besides its matter.
 *
 * @param what the thing, such as the kind of a letter
 * @param isSentBack whether somebody sent it back to be done again
 */
public record Subject(Worded what, boolean isSentBack) {}
