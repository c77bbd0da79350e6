package org.rogatory.workflow;

import java.util.Locale;

/**
 * What a process can be told while it waits. The domain writes its fact first and tells the process
 * then. Each course declares its own, as an enum, and registers them by a bean, see {@link
 * Processes}.
 */
public interface Message {

  /** The constant's name. */
  String name();

  /**
   * As in the models: {@code REQUEST_WITHDRAWN} is {@code request-withdrawn}. It stands in running
   * cases as well, so it is never changed.
   */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
