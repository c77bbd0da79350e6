package org.rogatory.convention.spontaneous;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.convention.Worded;

/**
 * The disclosure, in a proceeding of the receiving State, of information that exculpates an accused
 * person, 40(5). Neither confidentiality nor a restriction stands in its way. The State that gave
 * the information is notified before, and is consulted where it asks for that. Only where notice
 * was not possible in an exceptional case may it be informed afterwards, without delay.
 *
 * @param notifiedAt when the notice was sent
 * @param consulted whether the State asked to be consulted, and whether it has been
 * @param whyNoNotice why notice is not possible; empty where it is possible
 */
@Clause("40(5)")
public record ExculpatoryDisclosure(
    Optional<Instant> notifiedAt, Consulted consulted, Optional<String> whyNoNotice) {

  /** How far a consultation on the disclosure has come. */
  public enum Consulted implements Worded {
    NOT_ASKED_FOR,
    /** The State asked to be consulted, and has not been. */
    ASKED_FOR,
    HELD;

    @Override
    public String group() {
      return "disclosure-consultation";
    }
  }

  /** What forbids to disclose now. */
  public List<Violation> examine(Instant now) {
    List<Violation> violations = new ArrayList<>();
    boolean notified = notifiedAt.filter(at -> !at.isAfter(now)).isPresent();
    boolean exceptional = whyNoNotice.filter(why -> !why.isBlank()).isPresent();
    if (!notified && !exceptional) {
      violations.add(Violation.of("40(5)", "spontaneous.not-notified"));
    }
    if (notified && exceptional) {
      violations.add(Violation.of("40(5)", "spontaneous.notice-was-possible"));
    }
    if (consulted == Consulted.ASKED_FOR) {
      violations.add(Violation.of("40(5)", "spontaneous.consultation-open"));
    }
    return violations;
  }
}
