/** An enquiry on status and progress, 40(26), and its reply. */
@NullMarked
package org.rogatory.incoming.enquiry;

import org.jspecify.annotations.NullMarked;
