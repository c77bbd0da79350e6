package org.rogatory.access;

import java.util.Locale;
import java.util.Set;

/** What a person may do in the office. A person may hold several roles. */
public enum Role {
  /** Takes requests through their course. */
  CASEWORKER,
  /** Approves, assigns, sees every file and where everything stands. */
  SUPERVISOR,
  /** Looks after the register and the program; sees no files. */
  ADMINISTRATOR,
  /**
   * Reads everything, restricted files too, and changes nothing. Whoever holds this role holds no
   * other: who looks after what others do does none of it.
   */
  AUDITOR;

  /** What a person may do who was given these roles: of an auditor only that counts. */
  public static Set<Role> counted(Set<Role> given) {
    return given.contains(AUDITOR) ? Set.of(AUDITOR) : Set.copyOf(given);
  }

  /** The least of those who may do something in files. */
  public static Role least(Set<Role> roles) {
    return roles.contains(CASEWORKER) ? CASEWORKER : SUPERVISOR;
  }

  /** The role in messages, in addresses and in the API: {@code caseworker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
