package org.rogatory.convention.form;

import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * What the form of a request must have and its sender can still supply, 40(13): it is asked about
 * like what its contents lack, 40(16).
 */
public enum Formality implements Worded {
  /** A language that the requested State accepts, or a translation into one. */
  LANGUAGE,
  /** That it comes from whom it says. */
  AUTHENTICITY,
  /** That it is sent, or confirmed in writing, by a channel that is open. */
  CHANNEL("40(12)(d)");

  private final Provision provision;

  Formality() {
    this("40(13)");
  }

  Formality(String provision) {
    this.provision = Provision.of(provision);
  }

  /** What demands it. */
  public Provision provision() {
    return provision;
  }

  /** The key of the sentences that say, in a letter, what is missing and how to cure it. */
  public String cureKey() {
    return "cure." + id();
  }

  @Override
  public String group() {
    return "formality";
  }

  /** The formality with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Formality of(String id) {
    return Worded.of(Formality.class, id);
  }
}
