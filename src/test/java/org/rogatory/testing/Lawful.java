package org.rogatory.testing;

import java.util.Set;

/**
 * How often something may be done that several send at once, by its route.
 *
 * @param doneByEach what each who may do it does, whatever the others do
 * @param doneAgain what may be done again as long as it is as it was left, and changes nothing then
 */
public record Lawful(Set<String> doneByEach, Set<String> doneAgain) {

  /**
   * Whether so many did it as may: all, at least one, or one only.
   *
   * @param allowed how many of them may do it
   * @param done how many did
   */
  public boolean is(String route, long allowed, long done) {
    if (doneByEach.contains(route)) {
      return done == allowed;
    }
    return doneAgain.contains(route) ? done > 0 : done == 1;
  }
}
