/** The register's tables. */
@NullMarked
package org.rogatory.register.rows;

import org.jspecify.annotations.NullMarked;
