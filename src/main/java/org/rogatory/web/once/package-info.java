/** That what is sent twice is done once: one-time keys of forms and of calls. */
@NullMarked
@NamedInterface("once")
package org.rogatory.web.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
