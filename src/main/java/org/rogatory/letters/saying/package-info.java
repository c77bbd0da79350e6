/** What a letter says, to whom and of which kind, before it is a letter. */
@NullMarked
@NamedInterface("saying")
package org.rogatory.letters.saying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
