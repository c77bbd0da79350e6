/** What must be so before the program starts in an office. */
@NullMarked
package org.rogatory.home.production;

import org.jspecify.annotations.NullMarked;
