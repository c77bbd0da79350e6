/**
 * Words as people search for them: taken out of a text in any script, and folded, so that
 * diacritics, forms and spellings do not matter.
 */
@NullMarked
package org.rogatory.search.words;

import org.jspecify.annotations.NullMarked;
