/** The list of the measures that other States asked for and that have not ended. */
@NullMarked
package org.rogatory.files.measures;

import org.jspecify.annotations.NullMarked;
