/** What comes in: the request itself, and all that arrives for it later. Each has one door. */
@NullMarked
@NamedInterface("arrival")
package org.rogatory.incoming.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
