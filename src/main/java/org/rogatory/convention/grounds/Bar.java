package org.rogatory.convention.grounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.Worded;

/** Why a ground must not be used for a measure: {@code bars.csv} has the provision that says so. */
enum Bar implements Worded {
  /** A preservation is refused on 40(21)(b), (c) and 40(22) only. */
  @Clause("42(6)")
  CLOSED_42,
  /** Dual criminality is no condition of a preservation. */
  @Clause("42(4)")
  NO_CONDITION_42,
  /** The reservation does not reach offences under the Convention. */
  @Clause("42(5)")
  CONVENTION_OFFENCE_42,
  /** The reservation cannot be used before the offence's class is known. */
  @Clause("42(5)")
  OFFENCE_UNKNOWN_42,
  /** A preservation is not postponed. */
  @Clause("42(4)")
  NOT_POSTPONED_42,
  /** A preservation transfers no personal data yet. */
  NO_TRANSFER_YET,
  /** A disclosure of preserved traffic data is refused on the grounds of 43(2) only. */
  @Clause("43(2)")
  CLOSED_43,
  /** Such a disclosure is not postponed. */
  NOT_POSTPONED_43,
  /** Deficiencies must have been asked about first. */
  @Clause({"40(16)", "40(21)(a)"})
  NOT_ASKED_FOR,
  /** The person who is to be transferred consents. */
  @Clause("40(9)(a)")
  CONSENT_GIVEN,
  /** Nobody asked the person who is to be transferred. */
  @Clause("40(9)(a)")
  CONSENT_NOT_ASKED_FOR,
  /** Evidence must have been asked for first, and its day be over. */
  @Clause({"40(16)", "50(7)"})
  EVIDENCE_NOT_ASKED_FOR,
  /** Our law allows the same in a similar domestic case. */
  ALLOWED_IN_SIMILAR_CASE,
  /** It is not recorded whether our law allows the same in a similar domestic case. */
  @Clause("40(21)(c)")
  PROHIBITION_UNKNOWN,
  /** Real-time collection is owed where a similar domestic case would have it. */
  @Clause("45(2)")
  AVAILABLE_IN_SIMILAR_CASE,
  /** It is not recorded whether a similar domestic case would have real-time collection. */
  @Clause("45(2)")
  SIMILAR_CASE_UNKNOWN,
  /** No such reservation was declared by our State. */
  NOT_RESERVED,
  /** A reservation on traffic data does not reach content. */
  @Clause("23(3)")
  TRAFFIC_ONLY,
  /** The offence is on the list to which the reservation limits the measure. */
  @Clause("23(3)")
  OFFENCE_LISTED,
  /** It is not recorded whether the offence is on that list. */
  @Clause("23(3)")
  LISTING_UNKNOWN,
  /** The reservation is for what our law cannot do, and it can. */
  @Clause("23(3)")
  RESERVED_YET_AVAILABLE,
  /** No personal data are concerned. */
  NO_PERSONAL_DATA,
  /** It is not recorded whether personal data are concerned. */
  PERSONAL_DATA_UNKNOWN,
  /** Copies of public records are owed; only a ground of 40(21) or 40(22) stands against it. */
  @Clause("40(31)(a)")
  PUBLIC_RECORDS,
  /** It is not recorded whether the records are public. */
  @Clause("40(31)(a)")
  RECORDS_UNKNOWN,
  FISCAL,
  BANK,
  @Clause("31(7)")
  BANK_AND_CONFISCATION,
  @Clause("31(7)")
  BANK_UNDER_TREATY,
  /** The ground belongs to another kind of measure. */
  OTHER_MEASURE,
  /** Another treaty's grounds apply. */
  TREATY_DECIDES,
  /** No other treaty applies. */
  CONVENTION_DECIDES;

  static final String TABLE = "bars.csv";

  private static final class Packed {
    static final Map<Bar, List<Provision>> ROWS = read(RuleTable.packed(TABLE));
  }

  /** What the table says of each bar. */
  static Map<Bar, List<Provision>> read(RuleTable table) {
    Column<Bar> bar = new Column<>("bar", id -> Worded.of(Bar.class, id));
    Column<List<Provision>> provisions = Column.ofMany("provisions", Provision::of);
    return table.keyed(
        EnumSet.allOf(Bar.class), bar, List.of(provisions), row -> row.get(provisions));
  }

  /**
   * The provisions that say so; where the bar has none of its own, the ground's, whose words do not
   * cover the measure.
   */
  List<Provision> provisions(Ground ground) {
    List<Provision> own = Packed.ROWS.getOrDefault(this, List.of());
    return own.isEmpty() ? List.of(ground.provision()) : own;
  }

  @Override
  public String group() {
    return "ground-bar";
  }
}
