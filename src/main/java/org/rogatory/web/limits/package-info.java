/** How much a form may hold. */
@NullMarked
@NamedInterface("limits")
package org.rogatory.web.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
