package org.rogatory.convention.grounds;

import java.util.List;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/** Why a ground must not be used for a measure, and the provision that says so. */
enum Bar implements Worded {
  /** A preservation is refused on 40(21)(b), (c) and 40(22) only. */
  CLOSED_42("42(6)"),
  /** Dual criminality is no condition of a preservation. */
  NO_CONDITION_42("42(4)"),
  /** The reservation does not reach offences under the Convention. */
  CONVENTION_OFFENCE_42("42(5)"),
  /** The reservation cannot be used before the offence's class is known. */
  OFFENCE_UNKNOWN_42("42(5)"),
  /** A preservation is not postponed. */
  NOT_POSTPONED_42("42(4)"),
  /** A preservation transfers no personal data yet. */
  NO_TRANSFER_YET("36(1)(a)"),
  /** A disclosure of preserved traffic data is refused on the grounds of 43(2) only. */
  CLOSED_43("43(2)"),
  /** Such a disclosure is not postponed. */
  NOT_POSTPONED_43("43(1)"),
  /** Deficiencies must have been asked about first. */
  NOT_ASKED_FOR("40(16)"),
  /** Our law allows the same in a similar domestic case. */
  ALLOWED_IN_SIMILAR_CASE("40(21)(c)"),
  /** Real-time collection is owed where a similar domestic case would have it. */
  AVAILABLE_IN_SIMILAR_CASE("45(2)"),
  /** No such reservation was declared by our State. */
  NOT_RESERVED,
  /** A reservation on traffic data does not reach content. */
  TRAFFIC_ONLY("23(3)(a)"),
  /** No personal data are concerned. */
  NO_PERSONAL_DATA("36(1)(a)"),
  /** It is not recorded whether personal data are concerned. */
  PERSONAL_DATA_UNKNOWN("36(1)(a)"),
  /** Copies of public records are owed; only a ground of 40(21) or 40(22) stands against it. */
  PUBLIC_RECORDS("40(31)(a)"),
  /** It is not recorded whether the records are public. */
  RECORDS_UNKNOWN("40(31)(a)", "40(31)(b)"),
  FISCAL("40(23)"),
  BANK("40(24)"),
  BANK_AND_CONFISCATION("40(24)", "31(7)"),
  BANK_UNDER_TREATY("31(7)"),
  /** The ground belongs to another kind of measure. */
  OTHER_MEASURE,
  /** Another treaty's grounds apply. */
  TREATY_DECIDES("40(7)"),
  /** No other treaty applies. */
  CONVENTION_DECIDES("40(7)");

  private final List<Provision> provisions;

  Bar(String... provisions) {
    this.provisions = Provision.listOf(provisions);
  }

  /**
   * The provisions that say so; where the bar has none of its own, the ground's, whose words do not
   * cover the measure.
   */
  List<Provision> provisions(Ground ground) {
    return provisions.isEmpty() ? List.of(ground.provision()) : provisions;
  }

  @Override
  public String group() {
    return "ground-bar";
  }
}
