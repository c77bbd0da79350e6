package org.rogatory.web.forms;

import java.io.Serial;
import org.rogatory.convention.Reason;

/** A local time that is no one instant, because the clocks were changed. */
final class UnclearTime extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  UnclearTime(Reason reason) {
    super(reason.key());
    this.reason = reason;
  }

  /** What is unclear, and what to do. */
  Reason reason() {
    return reason;
  }
}
