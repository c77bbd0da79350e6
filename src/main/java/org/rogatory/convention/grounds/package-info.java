/** On which grounds assistance may be refused or postponed, and after what, 40(21) to 40(28). */
@NullMarked
@NamedInterface("grounds")
package org.rogatory.convention.grounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
