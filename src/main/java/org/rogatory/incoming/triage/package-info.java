/** The first look at a request: its receipt, what it rests on, what is inside the Convention. */
@NullMarked
@NamedInterface("triage")
package org.rogatory.incoming.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
