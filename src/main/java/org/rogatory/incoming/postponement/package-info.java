/** The postponement of a measure, 40(27), its review and its end. */
@NullMarked
package org.rogatory.incoming.postponement;

import org.jspecify.annotations.NullMarked;
