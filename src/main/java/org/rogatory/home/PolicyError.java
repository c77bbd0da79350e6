package org.rogatory.home;

/**
 * A file of the office's policy cannot be used. The message has a line for each fault: file, line
 * of the file, and what is wanted there.
 */
public final class PolicyError extends IllegalStateException {

  private static final long serialVersionUID = 1;

  PolicyError(String faults) {
    super(faults);
  }
}
