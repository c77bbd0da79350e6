/**
 * The folders {@code processes}, {@code templates} and {@code config}: packed into the jar and,
 * file by file, taken from beside it where they stand there.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.rogatory.home;
