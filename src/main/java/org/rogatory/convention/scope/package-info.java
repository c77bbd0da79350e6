/** What the Convention covers: which offences open which assistance, 3, 23, 35 and 40(1). */
@NullMarked
@NamedInterface("scope")
package org.rogatory.convention.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
