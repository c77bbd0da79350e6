package org.rogatory.explore;

import java.util.List;

/**
 * The first history in which something was wrong, as short as it could be made.
 *
 * @param histories how many were made up until then
 * @param what what did not hold
 * @param words what was found
 * @param seed of the history
 * @param acts that it takes
 * @param story the same as a test tells it
 */
record Found(int histories, String what, String words, long seed, List<Act> acts, String story) {}
