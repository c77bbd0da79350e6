/**
 * Lists of rows about files: which rows, in which order, page by page. Every list of the program is
 * a {@link org.rogatory.casefile.lists.Listing}.
 */
@NullMarked
@NamedInterface("lists")
package org.rogatory.casefile.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
