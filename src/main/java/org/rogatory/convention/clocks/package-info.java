/** The periods that the Convention sets, and what deserves attention first. */
@NullMarked
@NamedInterface("clocks")
package org.rogatory.convention.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
