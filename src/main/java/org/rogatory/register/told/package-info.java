/** What the office's journal is told of the register, and how the register is compared with it. */
@NullMarked
package org.rogatory.register.told;

import org.jspecify.annotations.NullMarked;
