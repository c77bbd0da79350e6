/** The pages of what people do with a file besides its steps. */
@NullMarked
@NamedInterface("acts")
package org.rogatory.files.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
