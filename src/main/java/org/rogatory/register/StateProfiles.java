package org.rogatory.register;

import org.rogatory.register.facts.CountryCode;

/** Where what is known about a State is asked for: the register, or profiles in memory. */
@FunctionalInterface
public interface StateProfiles {

  /** What is known about a State today; a State about which nothing is held has a profile too. */
  StateProfile state(CountryCode code);
}
