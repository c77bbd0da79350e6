/** What can be known of a State, each fact with where it is from. */
@NullMarked
@NamedInterface("facts")
package org.rogatory.register.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
