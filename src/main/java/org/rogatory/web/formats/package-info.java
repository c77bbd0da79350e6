/** How values stand in JSON and in forms. */
@NullMarked
@NamedInterface("formats")
package org.rogatory.web.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
