/** The office's working days and time limits. */
@NullMarked
@NamedInterface("calendar")
package org.rogatory.deadlines.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
