/**
 * The program in memory, on the classes of the program itself: its steps, verbs, rules, letters and
 * dates, with rows that are kept in maps and models that are walked node by node. No database, no
 * engine, no pages.
 */
package org.rogatory.explore.memory;
