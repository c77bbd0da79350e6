package org.rogatory.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What tasks have in common that are counted together.
 *
 * @param step the step's name
 * @param assistance the kind of measure, by its id
 * @param role the name of the least role that may take it
 * @param restricted whether only some may know of the file
 */
record TaskSort(
    String step,
    @Nullable String assistance,
    boolean urgent,
    String role,
    boolean claimed,
    boolean restricted) {}
