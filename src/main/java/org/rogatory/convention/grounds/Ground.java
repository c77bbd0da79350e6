package org.rogatory.convention.grounds;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.RuleTable;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.Worded;
import org.rogatory.convention.scope.Scope;

/**
 * What a refusal or postponement may be thought to rest on: every row of the matrix, also those
 * that are never lawful, so that they are shown with the reason why not; {@code grounds.csv}.
 * Domestic grounds (a political offence, ne bis in idem, limitation) are no rows: they are put as
 * one of 40(21)(b) to (d) or 40(22). That a request is outside the Convention is no ground but a
 * threshold: {@link Scope}.
 */
public enum Ground implements Worded {
  @Clause("40(8)")
  NO_DUAL_CRIMINALITY,
  @Clause("40(8)")
  DE_MINIMIS,
  @Clause("40(8)")
  AVAILABLE_OTHERWISE,
  @Clause("40(21)(a)")
  NOT_IN_CONFORMITY,
  @Clause("40(21)(b)")
  ESSENTIAL_INTERESTS,
  @Clause("40(21)(c)")
  PROHIBITED_DOMESTICALLY,
  @Clause("40(21)(d)")
  CONTRARY_TO_MLA_LAW,
  @Clause("40(22)")
  PERSECUTION,
  @Clause("40(27)")
  POSTPONEMENT,
  @Clause("40(9)")
  TRANSFER_DISCRETION,
  @Clause("40(9)")
  NO_CONSENT,
  @Clause("40(18)")
  VIDEOCONFERENCE_DISCRETION,
  @Clause("40(31)(b)")
  RECORDS_DISCRETION,
  @Clause("45(1)")
  DOMESTIC_CONDITIONS,
  @Clause("46")
  LEGAL_LIMITS,
  @Clause("23(3)")
  RESERVED_OFFENCES,
  @Clause("23(3)")
  RESERVED_CLOSED_GROUP,
  @Clause("36(1)(a)")
  DATA_PROTECTION,
  @Clause("50(7)")
  INSUFFICIENT_EVIDENCE,
  @Clause("50(7)")
  PROPERTY_OF_LITTLE_VALUE,
  @Clause("40(23)")
  FISCAL_MATTER,
  @Clause("40(24)")
  BANK_SECRECY,
  @Clause("40(7)")
  OTHER_TREATY;

  static final String TABLE = "grounds.csv";

  private static final class Packed {
    static final Map<Ground, Entry> ROWS = read(RuleTable.packed(TABLE));
  }

  /** What the table says of a ground. */
  record Entry(Provision provision, Set<NeededFact> needs) {

    Entry {
      needs = Set.copyOf(needs);
    }
  }

  static Map<Ground, Entry> read(RuleTable table) {
    Column<Ground> ground = new Column<>("ground", Ground::of);
    Column<Provision> provision = new Column<>("provision", Provision::of);
    Column<List<NeededFact>> needs = Column.ofMany("needs", NeededFact::of);
    return table.keyed(
        EnumSet.allOf(Ground.class),
        ground,
        List.of(provision, needs),
        row -> new Entry(row.get(provision), Set.copyOf(row.get(needs))));
  }

  private Entry entry() {
    return Objects.requireNonNull(Packed.ROWS.get(this), id());
  }

  /**
   * The provision that gives the ground, or, for one that is never lawful, the one that forbids it.
   */
  public Provision provision() {
    return entry().provision();
  }

  /** What must be recorded before it is used, whatever the measure. */
  Set<NeededFact> needs() {
    return entry().needs();
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
