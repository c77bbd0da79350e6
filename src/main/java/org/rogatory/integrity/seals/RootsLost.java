package org.rogatory.integrity.seals;

/** The root that was sealed last is not in the folder as it was; so none can follow it. */
public final class RootsLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int number;
  private final String folder;

  public RootsLost(int number, String folder) {
    super("root " + number + " is not in " + folder + " as it was sealed");
    this.number = number;
    this.folder = folder;
  }

  /** The number of the root. */
  public int number() {
    return number;
  }

  /** Where it is not. */
  public String folder() {
    return folder;
  }
}
