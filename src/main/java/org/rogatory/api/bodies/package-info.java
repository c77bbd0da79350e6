/** How much a call may bring. */
@NullMarked
package org.rogatory.api.bodies;

import org.jspecify.annotations.NullMarked;
