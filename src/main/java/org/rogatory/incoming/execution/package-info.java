/** A measure with the competent authority, 40(12)(b), until its result is sent. */
@NullMarked
@NamedInterface("execution")
package org.rogatory.incoming.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
