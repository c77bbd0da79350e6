/** The program's start and its one clock. */
@org.jspecify.annotations.NullMarked
package org.rogatory;
