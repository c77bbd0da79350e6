/** What a request must contain, 40(15), and for each kind of assistance, 42 to 46. */
@NullMarked
@NamedInterface("contents")
package org.rogatory.convention.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
