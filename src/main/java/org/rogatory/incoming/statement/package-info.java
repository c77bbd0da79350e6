/**
 * The statement, by name, that what another State is told of a measure rests neither on fiscal
 * matters nor on bank secrecy, 40(23), 40(24).
 */
@NullMarked
package org.rogatory.incoming.statement;

import org.jspecify.annotations.NullMarked;
