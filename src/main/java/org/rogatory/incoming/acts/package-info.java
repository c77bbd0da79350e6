/** What a caseworker does with a measure beside its steps, each by one door. */
@NullMarked
@NamedInterface("acts")
package org.rogatory.incoming.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
