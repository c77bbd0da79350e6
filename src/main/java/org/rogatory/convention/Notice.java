package org.rogatory.convention;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.grounds.NeededFact;

/** What whoever decides must be told beside the rule itself; {@code notices.csv}. */
public enum Notice implements Worded {
  /** 42(6) and 43(2) name different letters of 40(21), and the six texts may differ. */
  @Clause("43(2)")
  TEXTS_DIVERGE_ON_DISCLOSURE,
  /** 43(2) is closed, 36(1)(a) speaks of every transfer. */
  DATA_PROTECTION_ARGUABLE,
  /** 40(21)(a) speaks of "this article"; the deficiency is one of another article's list. */
  DEFICIENCY_OUTSIDE_ARTICLE_40,
  /** 40(13) uses, for oral requests, the words by which 2(o) defines an emergency. */
  TEXTS_DIVERGE_ON_ORAL_REQUESTS,
  /** Assistance may be given at discretion although the conduct is no offence here. */
  DISCRETION_TO_ASSIST,
  /** The assessment stays restricted; the letter states the ground and the prejudice feared. */
  @Clause("40(22)")
  KEEP_ASSESSMENT_RESTRICTED,
  /** Before a provisional measure is lifted, the requesting State is heard wherever possible. */
  @Clause("50(8)")
  HEAR_BEFORE_LIFTING,
  /** Conditions that would make the transfer lawful come first. */
  CONDITIONS_FIRST,
  /** Other offences in the request are outside: using the evidence for them needs prior consent. */
  OTHER_OFFENCES_OUTSIDE,
  /**
   * 35(2) names letters (a) and (c) of 35(1) where (b) and (c) would be expected; no answer here
   * turns on it.
   */
  CROSS_REFERENCE_OF_ARTICLE_35,
  /** The register does not say whether the Convention is in force for both. */
  IN_FORCE_TO_BE_CHECKED,
  /** The data sought are particularly vulnerable to loss or modification. */
  @Clause("44(3)")
  EXPEDITE,
  /** Fact and substance are kept confidential; where that cannot be, the other side is told. */
  @Clause("40(20)")
  KEEP_CONFIDENTIAL,
  /** A preservation's user is not told; 42(3)(g) asks for it in the request. */
  @Clause("42(3)(g)")
  KEEP_PRESERVATION_CONFIDENTIAL,
  /** A deadline is suggested with its reasons. */
  DEADLINE_WITH_REASONS,
  /** A deadline is suggested, and no reason is given. */
  DEADLINE_WITHOUT_REASONS,
  /** A particular form or procedure is wanted. */
  PROCEDURE_WANTED,
  /** An earlier preservation is named and not yet linked; the data stay held until the decision. */
  PRESERVATION_TO_BE_LINKED,
  /** An earlier freezing is named and not yet linked. */
  FREEZING_TO_BE_LINKED;

  private static final String TABLE = "notices.csv";

  private static final class Packed {
    static final Map<Notice, Entry> ROWS = read(RuleTable.packed(TABLE));
  }

  /** What the table says of a notice. */
  record Entry(boolean signOff, List<Provision> provisions) {

    Entry {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * Reads the table of notices anew, as the start does.
   *
   * @throws FaultyTable with all that is wrong in it
   */
  public static void checkTable() {
    read(RuleTable.packed(TABLE));
  }

  private static Map<Notice, Entry> read(RuleTable table) {
    Column<Notice> notice = new Column<>("notice", Notice::of);
    Column<Boolean> signOff = new Column<>("sign-off", word -> Stated.of(word) == Stated.YES);
    Column<List<Provision>> provisions = Column.ofMany("provisions", Provision::of);
    return table.keyed(
        EnumSet.allOf(Notice.class),
        notice,
        List.of(signOff, provisions),
        row -> new Entry(row.get(signOff), row.get(provisions)));
  }

  private Entry entry() {
    return Objects.requireNonNull(Packed.ROWS.get(this), id());
  }

  /** Whether a lawyer's sign-off is recorded with it: {@link NeededFact#LEGAL_SIGN_OFF}. */
  public boolean needsSignOff() {
    return entry().signOff();
  }

  /** What it is about. */
  public List<Provision> provisions() {
    return entry().provisions();
  }

  @Override
  public String group() {
    return "notice";
  }

  /** The notice with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Notice of(String id) {
    return Worded.of(Notice.class, id);
  }
}
