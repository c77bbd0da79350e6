package org.rogatory.api;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** The body of a call is larger than the API reads. */
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  private final DataSize most;

  BodyTooLarge(DataSize most) {
    super("more than " + most);
    this.most = most;
  }

  /** How much is read. */
  DataSize most() {
    return most;
  }
}
