package org.rogatory.convention.grounds;

import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Violation;

/** Whether assistance may be offered on conditions although no ground of refusal applies. */
@Clause({"36(1)(b)", "40(30)", "40(31)"})
public final class Offers {

  private Offers() {}

  /**
   * What forbids it; empty where nothing does. Ordinary costs are ours, 40(30): copies of public
   * records are owed without conditions, unless their costs are recorded as substantial or
   * extraordinary.
   *
   * @param costly whether such costs are recorded, with what they are estimated at
   */
  @Clause("40(31)(a)")
  public static Optional<Violation> examine(
      OfferBasis basis, Assistance assistance, GroundsContext context, boolean costly) {
    if (basis.provision().yieldsToAnotherTreaty() && !context.basis().appliesParagraphs8To31()) {
      return Optional.of(Violation.of("40(7)", "offer.treaty-decides"));
    }
    return switch (basis) {
      case DATA_PROTECTION -> personalData(assistance, context.personalData());
      case RECORDS -> records(assistance, context.publicRecords());
      case COSTS ->
          costly || assistance != Assistance.GOVERNMENT_RECORDS
              ? Optional.empty()
              : records(assistance, context.publicRecords());
    };
  }

  private static Optional<Violation> personalData(Assistance assistance, Stated personalData) {
    if (assistance == Assistance.PRESERVATION) {
      return Optional.of(Violation.of("36(1)(a)", Bar.NO_TRANSFER_YET.key()));
    }
    return switch (personalData) {
      case YES -> Optional.empty();
      case NO -> Optional.of(Violation.of("36(1)(a)", Bar.NO_PERSONAL_DATA.key()));
      case NOT_STATED -> Optional.of(Violation.of("36(1)(a)", Bar.PERSONAL_DATA_UNKNOWN.key()));
    };
  }

  private static Optional<Violation> records(Assistance assistance, Stated publicRecords) {
    if (assistance != Assistance.GOVERNMENT_RECORDS) {
      return Optional.of(Violation.of("40(31)(b)", "offer.other-measure"));
    }
    return switch (publicRecords) {
      case NO -> Optional.empty();
      case YES -> Optional.of(Violation.of("40(31)(a)", "offer.public-records"));
      case NOT_STATED -> Optional.of(Violation.of("40(31)(a)", Bar.RECORDS_UNKNOWN.key()));
    };
  }
}
