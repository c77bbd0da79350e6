/** Information that nobody asked for: its limits of use and its disclosure, 40(4) and 40(5). */
@NullMarked
@NamedInterface("spontaneous")
package org.rogatory.convention.spontaneous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
