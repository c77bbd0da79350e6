package org.rogatory.convention;

/** How a request reached the central authority, 40(12)(d) and 40(13). */
public enum Channel implements Worded {
  /**
   * From central authority to central authority, by a means that produces a written record, 40(13)
   * and 40(14).
   */
  CENTRAL_AUTHORITY_ELECTRONIC,
  CENTRAL_AUTHORITY_POST,
  DIPLOMATIC,
  INTERPOL,
  /** In writing to the contact point of the 24/7 network, Article 41. */
  CONTACT_POINT,
  /** By telephone or in person. */
  ORAL,
  /** To another authority of ours, which passed it on. */
  OTHER_AUTHORITY;

  @Override
  public String group() {
    return "channel";
  }

  /** The channel with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Channel of(String id) {
    return Worded.of(Channel.class, id);
  }
}
