package org.rogatory.convention;

/** What a request between two States rests on, 40(7). It selects the rules. */
@Clause({"40(7)", "40(6)", "44(2)", "50(6)"})
public enum LegalBasis implements Worded {
  /** No treaty on mutual legal assistance binds both States: paragraphs 8 to 31 apply. */
  CONVENTION,
  /** A treaty binds both, and they agreed to apply paragraphs 8 to 31 in its place. */
  TREATY_WITH_PARAGRAPHS_8_TO_31,
  /** A treaty binds both and its own provisions apply; 42, 43, 45, 46, 50 and 36 stay. */
  OTHER_TREATY;

  private static final Provision SELECTS = Provision.of("40(7)");

  /** The provision that selects the rules. */
  public Provision provision() {
    return SELECTS;
  }

  /**
   * Whether paragraphs 8 to 31 of Article 40 apply: its contents, its grounds and its duties to
   * consult and to give reasons.
   */
  public boolean appliesParagraphs8To31() {
    return this != OTHER_TREATY;
  }

  /** Whether this provision applies to what rests on this. */
  public boolean applies(Provision provision) {
    return appliesParagraphs8To31() || !provision.yieldsToAnotherTreaty();
  }

  @Override
  public String group() {
    return "basis";
  }

  /** The basis with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static LegalBasis of(String id) {
    return Worded.of(LegalBasis.class, id);
  }
}
