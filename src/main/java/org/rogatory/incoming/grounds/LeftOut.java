package org.rogatory.incoming.grounds;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.OfferBasis;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;

/**
 * Conditions without which a grant would go out, although our letter said that they are needed or
 * the requesting State had accepted them. It forbids nothing: whoever grants reads them.
 */
@Clause({"36(1)(a)", "40(28)"})
public final class LeftOut {

  private LeftOut() {}

  /** Each condition that is not agreed now; those that are agreed are not left out unseen. */
  public static List<Violation> of(Measure measure) {
    List<String> agreed = measure.agreedConditions();
    Stream<String> offered =
        measure.consulted().stream().flatMap(latest -> latest.conditions().stream());
    Stream<String> accepted =
        measure.heldConsultations().stream()
            .flatMap(each -> each.replies().stream())
            .flatMap(each -> each.accepted().stream());
    Provision provision = provision(measure);
    return Stream.concat(offered, accepted)
        .distinct()
        .filter(condition -> !agreed.contains(condition))
        .map(condition -> new Violation(provision, Reason.of("decide.left-out", condition)))
        .toList();
  }

  /** What let us ask for conditions; else the duty to consult on them. */
  private static Provision provision(Measure measure) {
    LegalBasis basis = measure.request().formalities().legalBasis();
    Provision duty = basis.appliesParagraphs8To31() ? Provision.of("40(28)") : basis.provision();
    return measure.consulted().flatMap(Consultation::offer).map(OfferBasis::provision).orElse(duty);
  }
}
