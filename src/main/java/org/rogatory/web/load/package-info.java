/**
 * What slow senders and crowds may cost: the pace of bodies, and how many requests work at once.
 */
@NullMarked
package org.rogatory.web.load;

import org.jspecify.annotations.NullMarked;
