package org.rogatory.convention.grounds;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.scope.Scope;

/**
 * What a refusal or postponement may be thought to rest on: every row of the matrix, also those
 * that are never lawful, so that they are shown with the reason why not. Domestic grounds (a
 * political offence, ne bis in idem, limitation) are no rows: they are put as one of 40(21)(b) to
 * (d) or 40(22). That a request is outside the Convention is no ground but a threshold: {@link
 * Scope}.
 */
public enum Ground implements Worded {
  NO_DUAL_CRIMINALITY("40(8)", NeededFact.CONDUCT_COMPARED),
  DE_MINIMIS("40(8)", NeededFact.TRIVIALITY),
  AVAILABLE_OTHERWISE("40(8)", NeededFact.OTHER_ARTICLE),
  NOT_IN_CONFORMITY("40(21)(a)"),
  ESSENTIAL_INTERESTS("40(21)(b)", NeededFact.INTEREST),
  PROHIBITED_DOMESTICALLY("40(21)(c)", NeededFact.DOMESTIC_PROVISION),
  CONTRARY_TO_MLA_LAW("40(21)(d)", NeededFact.DOMESTIC_PROVISION),
  PERSECUTION("40(22)", NeededFact.PREJUDICE_FEARED),
  POSTPONEMENT("40(27)", NeededFact.INTERFERING_PROCEEDING, NeededFact.REVIEW_DATE),
  TRANSFER_DISCRETION("40(9)"),
  NO_CONSENT("40(9)(a)", NeededFact.PERSON_ASKED),
  VIDEOCONFERENCE_DISCRETION("40(18)"),
  RECORDS_DISCRETION("40(31)(b)"),
  DOMESTIC_CONDITIONS("45(1)", NeededFact.DOMESTIC_PROVISION, NeededFact.PARAGRAPH_21),
  LEGAL_LIMITS("46", NeededFact.DOMESTIC_PROVISION, NeededFact.PARAGRAPH_21),
  RESERVED_OFFENCES("23(3)(a)", NeededFact.RESERVATION, NeededFact.PARAGRAPH_21),
  RESERVED_CLOSED_GROUP("23(3)(b)", NeededFact.RESERVATION, NeededFact.PARAGRAPH_21),
  DATA_PROTECTION("36(1)(a)", NeededFact.DOMESTIC_PROVISION, NeededFact.CONDITIONS_CONSIDERED),
  INSUFFICIENT_EVIDENCE("50(7)", NeededFact.EVIDENCE_ASKED_FOR),
  PROPERTY_OF_LITTLE_VALUE("50(7)", NeededFact.VALUE),
  FISCAL_MATTER("40(23)"),
  BANK_SECRECY("40(24)"),
  OTHER_TREATY("40(7)", NeededFact.TREATY_ARTICLE);

  private final Provision provision;
  private final Set<NeededFact> needs = EnumSet.noneOf(NeededFact.class);

  Ground(String provision, NeededFact... needs) {
    this.provision = Provision.of(provision);
    this.needs.addAll(Set.of(needs));
  }

  /**
   * The provision that gives the ground, or, for one that is never lawful, the one that forbids it.
   */
  public Provision provision() {
    return provision;
  }

  /** What must be recorded before it is used, whatever the measure. */
  Set<NeededFact> needs() {
    return needs;
  }

  /** Whether it delays and does not refuse. */
  public boolean isPostponement() {
    return this == POSTPONEMENT;
  }

  @Override
  public String group() {
    return "ground";
  }

  /** The ground with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Ground of(String id) {
    return Worded.of(Ground.class, id);
  }
}
