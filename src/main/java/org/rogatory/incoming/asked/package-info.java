/** What another State asks and says in its request, and what it adds later. */
@NullMarked
@NamedInterface("asked")
package org.rogatory.incoming.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
