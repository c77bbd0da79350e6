/** Histories that are told to the real program: its pages, its API, its engine and its database. */
@NullMarked
package org.rogatory.explore.real;

import org.jspecify.annotations.NullMarked;
