/** What of spontaneous information can be found. */
@NullMarked
package org.rogatory.information.searched;

import org.jspecify.annotations.NullMarked;
