/** How the sending of a letter is recorded, in the task and afterwards. */
@NullMarked
@NamedInterface("sending")
package org.rogatory.letters.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
