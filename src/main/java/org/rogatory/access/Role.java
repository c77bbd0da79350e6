package org.rogatory.access;

import java.util.Locale;

/** What a person may do in the office. A person may hold several roles. */
public enum Role {
  /** Takes requests through their course. */
  CASEWORKER,
  /** Approves, assigns, sees every file and where everything stands. */
  SUPERVISOR,
  /** Looks after the register and the program; sees no files. */
  ADMINISTRATOR;

  /** The role in messages, in addresses and in the API: {@code caseworker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
