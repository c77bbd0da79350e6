/** The grounds of a measure: assessed, and its grant or refusal decided, 40(21) to 40(25). */
@NullMarked
package org.rogatory.incoming.grounds;

import org.jspecify.annotations.NullMarked;
