package org.rogatory.convention;

import java.util.List;
import org.rogatory.convention.grounds.NeededFact;

/** What whoever decides must be told beside the rule itself. */
public enum Notice implements Worded {
  /** 42(6) and 43(2) name different letters of 40(21), and the six texts may differ. */
  @Clause("43(2)")
  TEXTS_DIVERGE_ON_DISCLOSURE(true, "43(2)", "42(6)", "68(2)"),
  /** 43(2) is closed, 36(1)(a) speaks of every transfer. */
  DATA_PROTECTION_ARGUABLE(true, "36(1)(a)", "43(2)"),
  /** 40(21)(a) speaks of "this article"; the deficiency is one of another article's list. */
  DEFICIENCY_OUTSIDE_ARTICLE_40(true, "40(21)(a)"),
  /** 40(13) uses, for oral requests, the words by which 2(o) defines an emergency. */
  TEXTS_DIVERGE_ON_ORAL_REQUESTS(true, "40(13)", "2(o)", "68(2)"),
  /** Assistance may be given at discretion although the conduct is no offence here. */
  DISCRETION_TO_ASSIST(false, "40(8)"),
  /** The assessment stays restricted; the letter states the ground and the prejudice feared. */
  @Clause("40(22)")
  KEEP_ASSESSMENT_RESTRICTED(false, "40(22)", "40(25)"),
  /** Before a provisional measure is lifted, the requesting State is heard wherever possible. */
  @Clause("50(8)")
  HEAR_BEFORE_LIFTING(false, "50(8)"),
  /** Conditions that would make the transfer lawful come first. */
  CONDITIONS_FIRST(false, "36(1)(b)"),
  /** Other offences in the request are outside: using the evidence for them needs prior consent. */
  OTHER_OFFENCES_OUTSIDE(false, "40(19)"),
  /**
   * 35(2) names letters (a) and (c) of 35(1) where (b) and (c) would be expected; no answer here
   * turns on it.
   */
  CROSS_REFERENCE_OF_ARTICLE_35(false, "35(2)", "35(1)(b)", "68(2)"),
  /** The register does not say whether the Convention is in force for both. */
  IN_FORCE_TO_BE_CHECKED(false, "65"),
  /** The data sought are particularly vulnerable to loss or modification. */
  @Clause("44(3)")
  EXPEDITE(false, "44(3)(a)"),
  /** Fact and substance are kept confidential; where that cannot be, the other side is told. */
  @Clause("40(20)")
  KEEP_CONFIDENTIAL(false, "40(20)"),
  /** A preservation's user is not told; 42(3)(g) asks for it in the request. */
  @Clause("42(3)(g)")
  KEEP_PRESERVATION_CONFIDENTIAL(false, "42(3)(g)", "40(20)"),
  /** A deadline is suggested with its reasons. */
  DEADLINE_WITH_REASONS(false, "40(26)"),
  /** A deadline is suggested, and no reason is given. */
  DEADLINE_WITHOUT_REASONS(false, "40(26)"),
  /** A particular form or procedure is wanted. */
  PROCEDURE_WANTED(false, "40(17)"),
  /** An earlier preservation is named and not yet linked; the data stay held until the decision. */
  PRESERVATION_TO_BE_LINKED(false, "42(8)"),
  /** An earlier freezing is named and not yet linked. */
  FREEZING_TO_BE_LINKED(false, "50(8)");

  private final boolean signOff;
  private final List<Provision> provisions;

  Notice(boolean signOff, String... provisions) {
    this.signOff = signOff;
    this.provisions = Provision.listOf(provisions);
  }

  /** Whether a lawyer's sign-off is recorded with it: {@link NeededFact#LEGAL_SIGN_OFF}. */
  public boolean needsSignOff() {
    return signOff;
  }

  /** What it is about. */
  public List<Provision> provisions() {
    return provisions;
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
