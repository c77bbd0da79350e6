package org.rogatory.inbox;

import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;

/**
 * What tasks have in common that are counted together.
 *
 * @param step the step's name
 * @param assistance the kind of measure, by its id
 * @param restricted whether only some may know of the file
 */
record TaskSort(
    String step,
    @Nullable String assistance,
    boolean urgent,
    Role role,
    boolean claimed,
    boolean restricted) {}
