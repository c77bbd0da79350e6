/** The office's paper: letterhead, signature, and the PDF that is kept. */
@NullMarked
package org.rogatory.letters.paper;

import org.jspecify.annotations.NullMarked;
