package org.rogatory.convention.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;

/**
 * What must be on record of a person before a measure that concerns that person is granted or
 * executed. A person in custody is transferred only with free, informed consent and the agreement
 * of both authorities, 40(9); by video a witness, a victim or an expert is heard, 40(18).
 */
@Clause({"40(9)", "40(18)"})
public final class Persons {

  private Persons() {}

  /**
   * What still stands against a transfer, all of it.
   *
   * @param agreed the conditions of each authority that agreed; blank where it made none. Two that
   *     agree on different conditions do not agree, 40(9)(b)
   */
  public static List<Violation> transfer(
      Optional<Consent> consent, Map<Party, String> agreed, LegalBasis basis) {
    List<Violation> violations = new ArrayList<>();
    if (consent.filter(Consent::isInformed).isEmpty()) {
      violations.add(of("40(9)(a)", "transfer.no-consent", basis));
    } else if (!consent.get().given()) {
      violations.add(of("40(9)(a)", "transfer.consent-denied", basis));
    }
    for (Party party : Party.values()) {
      if (!agreed.containsKey(party)) {
        violations.add(of("40(9)(b)", "transfer.not-agreed." + party.id(), basis));
      }
    }
    if (agreed.values().stream().map(Persons::plain).distinct().count() > 1) {
      violations.add(of("40(9)(b)", "transfer.other-conditions", basis));
    }
    return violations;
  }

  /** Case, spaces and the full stop at the end make no other condition. */
  private static String plain(String conditions) {
    return conditions
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[.。;；]+$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** What stands against a hearing by video. */
  public static List<Violation> hearing(Optional<HeardAs> heardAs, LegalBasis basis) {
    if (heardAs.isEmpty()) {
      return List.of(of("40(18)", "hearing.who", basis));
    }
    return heardAs.get() == HeardAs.SUSPECT
        ? List.of(of("40(18)", "hearing.suspect", basis))
        : List.of();
  }

  /** Under another treaty alone paragraphs 8 to 31 are not cited. */
  private static Violation of(String provision, String key, LegalBasis basis) {
    Provision cited = basis.appliesParagraphs8To31() ? Provision.of(provision) : basis.provision();
    return new Violation(cited, Reason.of(key));
  }
}
