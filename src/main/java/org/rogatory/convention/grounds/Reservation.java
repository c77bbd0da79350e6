package org.rogatory.convention.grounds;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * A reservation that bears on grounds, as a State declared it. One that is not recorded is not
 * used.
 */
public enum Reservation implements Worded {
  /** Real-time collection of traffic data only for the offences listed. */
  @Clause("23(3)")
  LISTED_OFFENCES("23(3)(a)"),
  /** No real-time measures on closed-group systems off public networks. */
  @Clause("23(3)")
  CLOSED_GROUP("23(3)(b)"),
  /** Preservation may be refused where dual criminality cannot be met at disclosure. */
  @Clause("42(5)")
  DUAL_CRIMINALITY("42(5)");

  private final Provision provision;

  Reservation(String provision) {
    this.provision = Provision.of(provision);
  }

  /** The provision that allows the reservation. */
  public Provision provision() {
    return provision;
  }

  @Override
  public String group() {
    return "reservation";
  }

  /** The reservation with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Reservation of(String id) {
    return Worded.of(Reservation.class, id);
  }
}
