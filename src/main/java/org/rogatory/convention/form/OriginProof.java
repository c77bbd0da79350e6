package org.rogatory.convention.form;

import org.rogatory.convention.Worded;

/** What established that a request comes from whom it says, 40(13). */
public enum OriginProof implements Worded {
  /** Its sender was called back, or confirmed it, by a number or an address of the register. */
  CALL_BACK,
  /** It came by a channel that is known to be its sender's. */
  KNOWN_CHANNEL,
  /** Seal and signature were compared with specimens. */
  SEAL_AND_SIGNATURE,
  /** An electronic signature or seal was checked. */
  ELECTRONIC_SIGNATURE,
  /** Its central authority confirmed it in writing. */
  CONFIRMED_BY_AUTHORITY;

  @Override
  public String group() {
    return "origin-proof";
  }

  /** The proof with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static OriginProof of(String id) {
    return Worded.of(OriginProof.class, id);
  }
}
