package org.rogatory.convention.grounds;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * What lets our State ask for terms and conditions where no ground of refusal applies: the
 * requesting State is asked whether it accepts them, 40(28).
 */
@Clause({"36(1)(b)", "40(30)", "40(31)(b)"})
public enum OfferBasis implements Worded {
  /** Personal data may be transferred on conditions that make the transfer lawful. */
  DATA_PROTECTION("36(1)(b)"),
  /** Records that are not available to the public are given on conditions, at discretion. */
  RECORDS("40(31)(b)"),
  /** Substantial or extraordinary expenses: terms and conditions are settled in consultation. */
  COSTS("40(30)");

  private final Provision provision;

  OfferBasis(String provision) {
    this.provision = Provision.of(provision);
  }

  /** The provision that gives it. */
  public Provision provision() {
    return provision;
  }

  @Override
  public String group() {
    return "offer-basis";
  }
}
