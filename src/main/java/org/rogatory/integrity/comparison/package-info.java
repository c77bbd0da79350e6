/** All files are compared, and the day is sealed: every night, and when a supervisor asks. */
@NullMarked
@NamedInterface("comparison")
package org.rogatory.integrity.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
