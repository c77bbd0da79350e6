/** The answer to a request that could not be established to be authentic, 40(13). */
@NullMarked
package org.rogatory.incoming.authenticity;

import org.jspecify.annotations.NullMarked;
