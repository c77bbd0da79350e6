/** What the headers of pictures say, without decoding any. */
@NullMarked
package org.rogatory.casefile.pictures;

import org.jspecify.annotations.NullMarked;
