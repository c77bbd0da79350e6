/** The table of what the Convention asks, made of the clause list and of the program. */
@NullMarked
package org.rogatory.coverage;

import org.jspecify.annotations.NullMarked;
