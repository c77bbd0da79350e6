/** What the requesting State writes after an answer: it is examined, and never lost. */
@NullMarked
package org.rogatory.incoming.sequel;

import org.jspecify.annotations.NullMarked;
