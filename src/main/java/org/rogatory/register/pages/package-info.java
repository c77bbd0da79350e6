/** The register's pages. */
@NullMarked
package org.rogatory.register.pages;

import org.jspecify.annotations.NullMarked;
