/** The course of a request for supplementary information, 40(16), step by step. */
@NullMarked
package org.rogatory.incoming.contents.supplement;

import org.jspecify.annotations.NullMarked;
