package org.rogatory.incoming.evidence;

import org.rogatory.convention.Worded;

/**
 * What is worth a look in what a request says about electronic evidence. The Convention does not
 * ask for it, so it never keeps a request from being registered or executed.
 */
public enum Advice implements Worded {
  /** Many users share an address; the port tells them apart. */
  ADDRESS_WITHOUT_PORT,
  /** An address belongs to another user at another time. */
  ADDRESS_WITHOUT_TIME,
  ADDRESS_WITHOUT_ZONE,
  /** An address inside a network, which no provider can trace. */
  ADDRESS_NOT_PUBLIC,
  /** An address that stands in manuals only. */
  ADDRESS_OF_DOCUMENTATION,
  PERIOD_WITHOUT_ZONE,
  /** What is stored cannot be from a time that has not come. */
  PERIOD_IN_FUTURE,
  PERIOD_REVERSED,
  ACCOUNT_WITHOUT_SERVICE;

  @Override
  public String group() {
    return "advice";
  }
}
