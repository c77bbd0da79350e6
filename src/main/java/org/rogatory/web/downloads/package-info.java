/** Bytes on their way to a reader, however slow, in full or from where they were cut. */
@NullMarked
@NamedInterface("downloads")
package org.rogatory.web.downloads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
