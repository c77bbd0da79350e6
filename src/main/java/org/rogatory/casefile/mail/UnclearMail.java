package org.rogatory.casefile.mail;

/** A mail that no two programs read alike, or that is damaged. */
final class UnclearMail extends Exception {

  private static final long serialVersionUID = 1L;

  UnclearMail(String why) {
    super(why);
  }
}
