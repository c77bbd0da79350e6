/** Spontaneous information is compared with its journal. */
@NullMarked
@NamedInterface("told")
package org.rogatory.information.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
