/**
 * The Convention as code: what the treaty allows, requires and forbids, each answer with the
 * provision that gives it. Knows nothing but the Java platform.
 */
@NullMarked
package org.rogatory.convention;

import org.jspecify.annotations.NullMarked;
