/**
 * Changes of the tables that SQL alone cannot make, beside those in SQL, in one order of versions.
 */
@NullMarked
package db.migration.common;

import org.jspecify.annotations.NullMarked;
