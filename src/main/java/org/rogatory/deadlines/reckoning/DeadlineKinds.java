package org.rogatory.deadlines.reckoning;

import java.util.List;

/**
 * The kinds of time limits of one course, given to {@link KnownDeadlines} as a bean.
 *
 * @param kinds in the order in which they are offered
 */
public record DeadlineKinds(List<DeadlineKind> kinds) {

  public DeadlineKinds {
    kinds = List.copyOf(kinds);
  }
}
