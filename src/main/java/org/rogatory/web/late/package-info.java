/** Forms that come after the session of their page has ended. */
@NullMarked
package org.rogatory.web.late;

import org.jspecify.annotations.NullMarked;
