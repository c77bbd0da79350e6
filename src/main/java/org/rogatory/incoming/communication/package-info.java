/**
 * What the requesting State says that ends something or binds it: by which way that counts, how it
 * is confirmed, and how a withdrawal is acknowledged, 40(12)(d), 40(26), 40(28).
 */
@NullMarked
@NamedInterface("communication")
package org.rogatory.incoming.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
