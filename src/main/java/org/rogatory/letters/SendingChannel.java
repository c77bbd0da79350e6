package org.rogatory.letters;

import org.rogatory.convention.Worded;

/** How a letter was sent. */
public enum SendingChannel implements Worded {
  ELECTRONIC,
  POST,
  COURIER,
  DIPLOMATIC,
  /** In urgent circumstances, where the States have agreed, 40(12)(d). */
  INTERPOL,
  /** Between contact points of the 24/7 network, 41. */
  CONTACT_POINT,
  /** To an authority of our own. */
  INTERNAL;

  @Override
  public String group() {
    return "sent-by";
  }

  /**
   * The channel with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SendingChannel of(String id) {
    return Worded.of(SendingChannel.class, id);
  }
}
