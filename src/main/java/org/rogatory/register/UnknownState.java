package org.rogatory.register;

/** No State has this code, or nobody has entered a Party under it. */
public final class UnknownState extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** For the code as it was written. */
  public UnknownState(String code) {
    super("no such State: " + code);
  }
}
