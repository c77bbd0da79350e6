/**
 * {@code bin/fuzz}: the program as a process of its own, with little memory, gets calls and forms
 * that hold nonsense. None may break it, and what it took may break no page.
 */
@NullMarked
package org.rogatory.fuzz;

import org.jspecify.annotations.NullMarked;
