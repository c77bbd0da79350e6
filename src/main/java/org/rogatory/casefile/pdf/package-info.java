/** Whether a PDF of somebody else needs a password, read from its bytes without opening it. */
@NullMarked
package org.rogatory.casefile.pdf;

import org.jspecify.annotations.NullMarked;
