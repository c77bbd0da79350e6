package org.rogatory.incoming.found;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;

/** Why an authority that is at work on a measure is told to stop. */
@Clause({"35(1)", "40(9)", "40(12)(b)", "40(13)", "40(18)"})
public enum RecallReason implements Worded {
  /** The person who was to be transferred does not consent, 40(9)(a). */
  NO_CONSENT,
  /** The competent authorities do not agree to the transfer, 40(9)(b). */
  NO_AGREEMENT,
  /** Who was to be heard by video is a suspect, 40(18). */
  SUSPECT,
  /** Who is to be heard by video is heard in another capacity than was transmitted, 40(18). */
  OTHER_CAPACITY,
  /** It was found not to come from the State that it names, 40(13). */
  NOT_AUTHENTIC,
  /** The request asks for another kind of assistance than was registered. */
  OTHER_KIND,
  /** It asks for something else of that kind, or concerns other persons. */
  OTHER_MATTER,
  /** Another State makes the request. */
  OTHER_STATE,
  /** Its letter had gone out before it was recorded as not to be sent. */
  TAKEN_BACK,
  /** Whether it is inside the Convention is open again, 35(1). */
  SCOPE_OPEN;

  @Override
  public String group() {
    return "recalled-because";
  }
}
