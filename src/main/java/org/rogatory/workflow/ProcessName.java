package org.rogatory.workflow;

import org.rogatory.convention.Worded;

/**
 * A process that the program knows. Each course declares its own, as an enum, and registers them by
 * a bean, see {@link Processes}. The id is that of its model and the name of its file in {@code
 * processes/}; running cases hold it, so it is never changed.
 */
public interface ProcessName extends Worded {

  @Override
  default String group() {
    return "process";
  }
}
