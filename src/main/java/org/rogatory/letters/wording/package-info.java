/** The words of a letter: texts with placeholders, what fills them, and what people edit. */
@NullMarked
package org.rogatory.letters.wording;

import org.jspecify.annotations.NullMarked;
