/** The course of every letter, step by step: prepared, approved, sent. */
@NullMarked
package org.rogatory.letters.course;

import org.jspecify.annotations.NullMarked;
