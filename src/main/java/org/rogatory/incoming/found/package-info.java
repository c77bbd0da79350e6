/** What caseworkers find and conclude at a step. */
@NullMarked
@NamedInterface("found")
package org.rogatory.incoming.found;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
