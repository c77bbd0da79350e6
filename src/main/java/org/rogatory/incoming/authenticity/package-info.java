/** The answer to a request that could not be established to be authentic, 40(13). */
@NullMarked
@NamedInterface("authenticity")
package org.rogatory.incoming.authenticity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
