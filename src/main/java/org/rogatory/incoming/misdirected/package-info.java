/** What went to a State that does not make the request, and what that State sends, 40(12)(d). */
@NullMarked
@NamedInterface("misdirected")
package org.rogatory.incoming.misdirected;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
