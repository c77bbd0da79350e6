/** What the rules find of a request, asked again after something in it changed. */
@NullMarked
@NamedInterface("review")
package org.rogatory.incoming.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
