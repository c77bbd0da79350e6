/** What of a request can be found. */
@NullMarked
package org.rogatory.incoming.searched;

import org.jspecify.annotations.NullMarked;
