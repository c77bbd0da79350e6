package org.rogatory.incoming.contents;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What was mended in a request's contents and is not written down yet.
 *
 * @param undo takes it back, where the person did not look at what follows
 */
public record Mended(@Nullable Provision provision, RequestFact fact, Runnable undo) {}
