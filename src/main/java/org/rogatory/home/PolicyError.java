package org.rogatory.home;

/** A file of the office's policy cannot be used. The message names the file and the line. */
public final class PolicyError extends IllegalStateException {

  private static final long serialVersionUID = 1;

  PolicyError(String file, int line, String what) {
    super(file + ", line " + line + ": " + what);
  }
}
