/**
 * Random histories: {@code bin/explore} makes up what could happen to a file, lawful and not, tells
 * it to the program in memory, and looks after each act whether what must hold still holds. What
 * must hold is written from the treaty and read from the journal, not asked of the rules.
 */
package org.rogatory.explore;
