/** A backup is compared with the roots where no program runs: {@code bin/verify}. */
@NullMarked
package org.rogatory.integrity.offline;

import org.jspecify.annotations.NullMarked;
