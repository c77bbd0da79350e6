package org.rogatory.convention.grounds;

import java.util.Set;

/**
 * The approval of a refusal or postponement.
 *
 * @param approver who approves
 * @param supervisor whether that person is a supervisor
 * @param authors who proposed it or had a hand in the draft
 */
public record Approval(String approver, boolean supervisor, Set<String> authors) {

  public Approval {
    authors = Set.copyOf(authors);
  }
}
