/**
 * The folders {@code processes}, {@code templates} and {@code config}: packed into the jar and,
 * file by file, taken from beside it where they stand there; and the office's own facts, which it
 * keeps in one of those files.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.rogatory.home;
