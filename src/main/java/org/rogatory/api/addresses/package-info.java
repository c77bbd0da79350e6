/** What may stand in the address of a call. */
@NullMarked
package org.rogatory.api.addresses;

import org.jspecify.annotations.NullMarked;
