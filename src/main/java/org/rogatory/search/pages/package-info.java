/** The box in the head, its page and its call; and the page from which all is made known anew. */
@NullMarked
package org.rogatory.search.pages;

import org.jspecify.annotations.NullMarked;
