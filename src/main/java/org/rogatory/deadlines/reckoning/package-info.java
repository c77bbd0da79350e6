/**
 * How dates are counted from a journal: clocks, what they start and stop, the kinds that courses
 * register.
 */
@NullMarked
@NamedInterface("reckoning")
package org.rogatory.deadlines.reckoning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
