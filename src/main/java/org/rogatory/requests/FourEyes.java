package org.rogatory.requests;

import org.rogatory.journal.Matter;

/**
 * Somebody wanted to approve what he or she proposed or drafted. A rule of the office, not of the
 * treaty. Nothing was changed.
 */
public class FourEyes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Matter matter;

  public FourEyes(Matter matter) {
    super("approved by the one who proposed or drafted it: " + matter);
    this.matter = matter;
  }

  public Matter matter() {
    return matter;
  }
}
