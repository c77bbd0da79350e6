/** What keeps electronic evidence from being found by what a request says: advice, never a rule. */
@NullMarked
@NamedInterface("evidence")
package org.rogatory.incoming.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
