/** Finds what is embedded in a document: compound files, objects of RTF, and what lists declare. */
@NullMarked
package org.rogatory.casefile.embedded;

import org.jspecify.annotations.NullMarked;
