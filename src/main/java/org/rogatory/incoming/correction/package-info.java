/** Letters that correct what earlier letters said, when what was registered turns out wrong. */
@NullMarked
@NamedInterface("correction")
package org.rogatory.incoming.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
