/** A measure with the competent authority, 40(12)(b), until its result is sent. */
@NullMarked
package org.rogatory.incoming.execution;

import org.jspecify.annotations.NullMarked;
