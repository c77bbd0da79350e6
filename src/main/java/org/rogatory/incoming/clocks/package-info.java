/** The clocks of a request: what starts each of them, what stops it, and what follows from it. */
@NullMarked
package org.rogatory.incoming.clocks;

import org.jspecify.annotations.NullMarked;
