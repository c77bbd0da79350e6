/** What a request must contain, 40(15), and what is asked for under 40(16). */
@NullMarked
@NamedInterface("contents")
package org.rogatory.incoming.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
