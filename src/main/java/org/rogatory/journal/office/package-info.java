/** What happened in the office beside its files, written down once and chained by hashes. */
@NullMarked
@NamedInterface("office")
package org.rogatory.journal.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
