package org.rogatory.information;

import org.rogatory.convention.Worded;
import org.rogatory.convention.spontaneous.ExculpatoryDisclosure.Consulted;

/** How far a disclosure of what exculpates an accused person has come, 40(5). */
public enum DisclosureStage implements Worded {
  /** It is intended; the sender has not been notified. */
  INTENDED(Consulted.NOT_ASKED_FOR),
  NOTIFIED(Consulted.NOT_ASKED_FOR),
  /** The sender asked to be consulted. */
  IN_CONSULTATION(Consulted.ASKED_FOR),
  CONSULTED(Consulted.HELD),
  DISCLOSED(Consulted.NOT_ASKED_FOR),
  /** Disclosed where notice was not possible; the sender is to be informed without delay. */
  DISCLOSED_WITHOUT_NOTICE(Consulted.NOT_ASKED_FOR),
  /** Nothing was disclosed. */
  GIVEN_UP(Consulted.NOT_ASKED_FOR);

  private final Consulted consulted;

  DisclosureStage(Consulted consulted) {
    this.consulted = consulted;
  }

  /** How far a consultation of the sender has come while nothing is disclosed. */
  Consulted consulted() {
    return consulted;
  }

  /** Whether nothing is disclosed yet, and it still may be. */
  public boolean isPending() {
    return compareTo(DISCLOSED) < 0;
  }

  public boolean hasEnded() {
    return this == DISCLOSED || this == GIVEN_UP;
  }

  @Override
  public String group() {
    return "disclosure-stage";
  }
}
