package org.rogatory.deadlines.reckoning;

import java.util.List;

/**
 * The clocks of one course, given as a bean. {@link Reckoning} asks for new ones whenever it reads
 * a journal, so a clock may keep what it has read.
 */
@FunctionalInterface
public interface CourseClocks {

  /**
   * New clocks that start and stop time limits in the ledger. Each entry is read by all of them, in
   * this order.
   */
  List<Clockwork> in(Ledger ledger);
}
