/** What was altered, and the daily roots, for supervisors: by pages and by calls. */
@NullMarked
package org.rogatory.integrity.pages;

import org.jspecify.annotations.NullMarked;
