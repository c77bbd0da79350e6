package org.rogatory.casefile;

import java.util.List;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;

/** What was asked for, the Convention forbids, or not yet allows. Nothing was changed. */
public class ForbiddenByProvision extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** One provision forbids it. */
  public ForbiddenByProvision(Provision provision, Reason reason) {
    this(List.of(new Violation(provision, reason)));
  }

  /** All that forbids it, the most telling first. */
  public ForbiddenByProvision(List<Violation> violations) {
    super(violations.toString());
    this.violations = List.copyOf(violations);
  }

  /** The first provision that forbids it. */
  public Provision provision() {
    return violations.get(0).provision();
  }

  /** Why, in words, as a message key with its arguments. */
  public Reason reason() {
    return violations.get(0).reason();
  }

  /** All that forbids it. */
  public List<Violation> violations() {
    return violations;
  }

  public static void unless(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ForbiddenByProvision(violations);
    }
  }
}
