/**
 * What must hold after each act, whatever happened: an oracle of its own, written from the treaty's
 * clauses and read from the journal and the letters. It asks no rule of the program.
 */
package org.rogatory.explore.watch;
