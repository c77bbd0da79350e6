/** What the requesting State no longer needs, 40(26). */
@NullMarked
package org.rogatory.incoming.withdrawal;

import org.jspecify.annotations.NullMarked;
