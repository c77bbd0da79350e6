/** What lies in quarantine, for administrators: by pages and by calls. */
@NullMarked
package org.rogatory.quarantine.pages;

import org.jspecify.annotations.NullMarked;
