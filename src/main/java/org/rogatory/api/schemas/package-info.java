/** How values of the house are described to programs. */
@NullMarked
package org.rogatory.api.schemas;

import org.jspecify.annotations.NullMarked;
