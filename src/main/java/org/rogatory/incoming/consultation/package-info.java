/** The consultation before a refusal or a postponement, 40(28). */
@NullMarked
package org.rogatory.incoming.consultation;

import org.jspecify.annotations.NullMarked;
