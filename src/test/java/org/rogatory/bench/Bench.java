package org.rogatory.bench;

import org.springframework.context.ApplicationContext;

/** Something that is measured. */
interface Bench {

  /** The name by which {@code bin/bench} calls it. */
  String name();

  void run(ApplicationContext program, Pace pace, Report report);
}
