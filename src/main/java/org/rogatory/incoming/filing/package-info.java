/** What happens to a request's file as such: priority, basis, corrections, its end. */
@NullMarked
@NamedInterface("filing")
package org.rogatory.incoming.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
