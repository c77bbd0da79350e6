/** What the steps, letters and processes of a request have in common. */
@NullMarked
package org.rogatory.incoming.course;

import org.jspecify.annotations.NullMarked;
