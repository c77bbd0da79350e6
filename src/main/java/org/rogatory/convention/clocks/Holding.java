package org.rogatory.convention.clocks;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/** By what something is held for the requesting State before its request is decided. */
public enum Holding implements Worded {
  /** Data, 42(8): sixty days, and until the decision on the request for them. */
  @Clause("42(8)")
  PRESERVATION("42(8)"),
  /** Property, 50(8): until it is lifted, of which the requesting State is heard before. */
  @Clause("50(8)")
  FREEZING("50(8)");

  private final Provision provision;

  Holding(String provision) {
    this.provision = Provision.of(provision);
  }

  /** What says how long. */
  public Provision provision() {
    return provision;
  }

  @Override
  public String group() {
    return "holding";
  }

  /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Holding of(String id) {
    return Worded.of(Holding.class, id);
  }
}
