/** What a journal says of a request and its measures. */
@NullMarked
package org.rogatory.incoming.facts;

import org.jspecify.annotations.NullMarked;
