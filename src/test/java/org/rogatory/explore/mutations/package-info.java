/**
 * Rules that are taken out of the program one by one, to show that what watches histories notices
 * it. {@code bin/explore --mutations} does it.
 */
package org.rogatory.explore.mutations;
