/** How long a person's sessions last, which there are, and their end. */
@NullMarked
package org.rogatory.web.sessions;

import org.jspecify.annotations.NullMarked;
