/** The pages of what people do with a file besides its steps. */
@NullMarked
package org.rogatory.files.acts;

import org.jspecify.annotations.NullMarked;
