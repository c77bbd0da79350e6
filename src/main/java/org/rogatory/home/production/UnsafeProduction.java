package org.rogatory.home.production;

import java.util.List;

/** The profile {@code production} does not start so: each complaint says what is wrong. */
public final class UnsafeProduction extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeProduction(List<String> complaints) {
    super("The profile production does not start so:\n  - " + String.join("\n  - ", complaints));
  }
}
