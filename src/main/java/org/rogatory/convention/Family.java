package org.rogatory.convention;

/**
 * The kinds of assistance that share their rules on contents and grounds: the columns of the matrix
 * of grounds.
 */
public enum Family implements Worded {
  GENERAL("40"),
  PRESERVATION("42"),
  DISCLOSURE("43"),
  STORED("44"),
  REAL_TIME("45"),
  CONTENT("46"),
  CONFISCATION("50");

  private final Provision provision;

  Family(String provision) {
    this.provision = Provision.of(provision);
  }

  /** The article whose rules apply. */
  public Provision provision() {
    return provision;
  }

  /**
   * Whether grounds and postponement are a closed list of its own, 42(6) and 43(2), that no other
   * treaty changes.
   */
  public boolean hasClosedGrounds() {
    return this == PRESERVATION || this == DISCLOSURE;
  }

  @Override
  public String group() {
    return "family";
  }
}
