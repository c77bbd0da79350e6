/** Several tasks at once: claimed, given back or assigned, each in a transaction of its own. */
@NullMarked
package org.rogatory.inbox.many;

import org.jspecify.annotations.NullMarked;
