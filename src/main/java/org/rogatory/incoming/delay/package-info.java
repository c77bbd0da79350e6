/** That the day by which an answer is wished cannot be met, told with an estimate, 40(26). */
@NullMarked
package org.rogatory.incoming.delay;

import org.jspecify.annotations.NullMarked;
