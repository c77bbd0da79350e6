/** Letters are compared with the journal of their file. */
@NullMarked
package org.rogatory.letters.compared;

import org.jspecify.annotations.NullMarked;
