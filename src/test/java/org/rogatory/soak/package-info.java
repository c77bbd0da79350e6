/**
 * {@code bin/soak}: the program as a process of its own is killed, and its database taken away,
 * while clients work and write down what was acknowledged. Nothing acknowledged may be lost, and
 * nothing done twice.
 */
@NullMarked
package org.rogatory.soak;

import org.jspecify.annotations.NullMarked;
