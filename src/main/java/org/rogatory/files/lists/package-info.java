/** Lists of files of every kind, and what each kind says of its own in them. */
@NullMarked
package org.rogatory.files.lists;

import org.jspecify.annotations.NullMarked;
