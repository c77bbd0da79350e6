package org.rogatory.incoming.filing;

import java.util.Collection;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.review.AtWork;

/** Whether what was corrected is said in a transmittal: the authority at work is written to. */
@Clause("40(12)(b)")
final class Transmittable {

  /** How the request came to us concerns no authority that executes. */
  private static final Set<String> NEVER =
      Set.of(
          RegisteredField.CHANNEL.form(),
          RegisteredField.LANGUAGE.form(),
          RegisteredField.CALL_BACK.form(),
          RegisteredField.RECEIVED_AT.form());

  private Transmittable() {}

  /**
   * @param changed the names of the fields that were corrected
   */
  static void tell(RequestPen pen, Collection<String> changed) {
    AtWork.tell(pen, !NEVER.containsAll(changed));
  }
}
