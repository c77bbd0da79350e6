package org.rogatory.convention.spontaneous;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;

/**
 * Whether our State may send information to another State without a request, 40(4), 51. Both leave
 * it to our law, and neither is to prejudice our own investigations and proceedings, 40(5), 51.
 *
 * @param inForceForBoth whether the Convention is in force for both States
 * @param ownLaw whether our law allows it
 * @param ownProceedings whether our investigations and proceedings suffer from it
 * @param proceeds whether it is about proceeds of offences, 51
 * @param conventionOffence whether those are offences under the Convention
 * @param personalData whether it carries personal data
 * @param personalDataLawful whether our law on personal data allows it, with conditions or without
 */
@Clause({"40(4)", "51", "36(1)(a)"})
public record SpontaneousTransmission(
    Stated inForceForBoth,
    Stated ownLaw,
    Stated ownProceedings,
    boolean proceeds,
    Stated conventionOffence,
    Stated personalData,
    Stated personalDataLawful) {

  /** What it rests on: the closer of the two provisions. */
  public static Provision provision(boolean proceeds) {
    return Provision.of(proceeds ? "51" : "40(4)");
  }

  /** What forbids to send it. */
  public List<Violation> examine() {
    List<Violation> violations = new ArrayList<>();
    String basis = provision(proceeds).text();
    if (inForceForBoth == Stated.NO) {
      violations.add(Violation.of(basis, "spontaneous.not-a-party"));
    }
    if (ownLaw != Stated.YES) {
      violations.add(Violation.of(basis, "spontaneous.own-law"));
    }
    if (ownProceedings != Stated.NO) {
      violations.add(Violation.of(proceeds ? "51" : "40(5)", "spontaneous.own-proceedings"));
    }
    if (proceeds && conventionOffence != Stated.YES) {
      violations.add(Violation.of("51", "spontaneous.other-proceeds"));
    }
    if (personalData != Stated.NO && personalDataLawful != Stated.YES) {
      violations.add(Violation.of("36(1)(a)", "spontaneous.personal-data"));
    }
    return violations;
  }
}
