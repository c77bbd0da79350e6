package org.rogatory.access;

/** Somebody who is called something. */
interface Named {

  String login();

  /** The name as colleagues know it. */
  String displayName();
}
