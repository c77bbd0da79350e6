/**
 * A request is compared with its journal: what the entries tell of it, written a second time, and
 * what the tables hold, in the same words.
 */
@NullMarked
@NamedInterface("told")
package org.rogatory.incoming.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
