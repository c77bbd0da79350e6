/** A letter as blocks of text, and how they become a PDF that keeps and that everybody can read. */
@NullMarked
package org.rogatory.letters.typesetting;

import org.jspecify.annotations.NullMarked;
