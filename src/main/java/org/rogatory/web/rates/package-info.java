/** How often one address and one account may ask. */
@NullMarked
package org.rogatory.web.rates;

import org.jspecify.annotations.NullMarked;
