/** What there is to choose from where lists are filtered and forms are filled in. */
@NullMarked
@NamedInterface("options")
package org.rogatory.inbox.options;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
