package org.rogatory.incoming.persons;

import java.util.List;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Violation;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.convention.persons.Persons;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.Consents;
import org.rogatory.incoming.Measure;

/**
 * Whether all is on record that a measure on a person needs. It is asked when the measure is
 * granted, when it goes to the authority, and when its execution is recorded: a consent may be
 * taken back meanwhile.
 */
@Clause({"40(9)", "40(18)"})
public final class Readiness {

  private Readiness() {}

  /** What still stands against the measure; nothing for measures that concern nobody so. */
  public static List<Violation> missing(Measure measure) {
    Consents consents = measure.consents();
    LegalBasis basis = measure.request().formalities().legalBasis();
    return switch (measure.assistance()) {
      case TRANSFER_IN_CUSTODY ->
          Persons.transfer(consents.consent(), consents.agreedConditions(), basis);
      case VIDEOCONFERENCE -> Persons.hearing(consents.heardAs(), basis);
      default -> List.of();
    };
  }

  /**
   * What is not established to be authentic is asked about and not executed, 40(13): neither
   * granted nor handed on, also where it was held for authentic before.
   *
   * @throws ForbiddenByProvision naming 40(13)
   */
  @Clause("40(13)")
  private static void requireAuthentic(Measure measure) {
    FormFinding finding = RequestForm.authenticity(measure.request().formalities().authenticity());
    if (finding.outcome() != FormFinding.Outcome.ACCEPTED) {
      throw new ForbiddenByProvision(finding.provision(), finding.reason());
    }
  }

  /**
   * Whether it is established that the request comes from whom it says, and by a channel that is
   * open. A preservation never waits for its channel, 42(6).
   */
  @Clause({"40(12)(d)", "40(13)"})
  public static boolean isEstablished(Measure measure, Admission rules) {
    return measure.request().formalities().isAuthentic() && !rules.waitsForChannel(measure);
  }

  /**
   * The same asked of whoever grants a measure, hands it on, or gives what came of it to the State:
   * what was established then may not be so any more.
   *
   * @throws ForbiddenByProvision naming 40(13), or the provision on the channel
   */
  @Clause({"36(1)(a)", "40(12)(d)", "40(13)"})
  public static void requireEstablished(Measure measure, Admission rules) {
    requireAuthentic(measure);
    if (rules.waitsForChannel(measure)) {
      FormFinding found = rules.channel(measure);
      throw new ForbiddenByProvision(found.provision(), found.reason());
    }
  }

  /**
   * @throws ForbiddenByProvision naming all that is missing
   */
  public static void require(Measure measure) {
    ForbiddenByProvision.unless(missing(measure));
  }

  /**
   * Whether nothing is missing that it waits for. A preservation is executed before anybody
   * assesses it, 42(4), so it waits for proof that the request is authentic, 40(13), which other
   * measures need when they are granted.
   */
  public static boolean mayProceed(Measure measure) {
    return measure.examineContents().mayProceed()
        && (!measure.isPreservation() || measure.request().formalities().isAuthentic());
  }
}
