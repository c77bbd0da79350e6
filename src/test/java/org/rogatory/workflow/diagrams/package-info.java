/**
 * Draws the models of {@code processes/} as pictures and tables for {@code docs/}: each node with
 * who acts there and the provision on which it rests.
 */
@NullMarked
package org.rogatory.workflow.diagrams;

import org.jspecify.annotations.NullMarked;
