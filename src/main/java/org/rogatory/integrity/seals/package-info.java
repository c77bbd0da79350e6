/**
 * The daily roots: the heads of all journals, chained from day to day, sealed with a key of the
 * office and written outside the database. Needs neither Spring nor the running program, so that a
 * backup is compared with the roots by the same code.
 */
@NullMarked
@NamedInterface("seals")
package org.rogatory.integrity.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
