package org.rogatory.journal;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;

/**
 * What is to be written.
 *
 * @param matter what in the file it is about
 * @param provision the provision that the fact rests on; null where it rests on the office's policy
 * @param happened when it happened, which clocks read; never after it is recorded
 * @param actor who did it
 * @param fact what happened
 */
public record NewEntry(
    Matter matter, @Nullable Provision provision, Moment happened, Actor actor, Fact fact) {}
