/** Lists of files of every kind, and what each kind says of its own in them. */
@NullMarked
@NamedInterface("lists")
package org.rogatory.files.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
