/** Letters are compared with the journal of their file. */
@NullMarked
@NamedInterface("compared")
package org.rogatory.letters.compared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
