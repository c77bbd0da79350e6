/** Which path a request asks for. */
@NullMarked
@NamedInterface("paths")
package org.rogatory.web.paths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
