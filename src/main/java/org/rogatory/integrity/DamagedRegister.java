package org.rogatory.integrity;

/** No letter leaves for a State of whose register something was altered from outside. */
public final class DamagedRegister extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String state;

  DamagedRegister(String state) {
    super("altered from outside: the register of " + state);
    this.state = state;
  }

  /** The State's code. */
  public String state() {
    return state;
  }
}
