package org.rogatory.requests;

import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;

/** What was asked for, a provision of the Convention forbids. Nothing was changed. */
public class ForbiddenByProvision extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Provision provision;
  private final transient Reason reason;

  public ForbiddenByProvision(Provision provision, Reason reason) {
    super(provision + ": " + reason.key());
    this.provision = provision;
    this.reason = reason;
  }

  public Provision provision() {
    return provision;
  }

  /** Why, in words, as a message key with its arguments. */
  public Reason reason() {
    return reason;
  }
}
