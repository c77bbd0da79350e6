package org.rogatory.convention.contents;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;

/**
 * Something that a request says: one field of a form, though several lists may ask for it. What
 * asks for it, and how firmly, depends on the measure: {@link Contents}.
 */
public enum ContentItem implements Worded {
  /** 40(15)(a), 42(3)(a), 45(3)(a). */
  @Clause({"40(15)(a)", "42(3)(a)", "45(3)(a)"})
  REQUESTING_AUTHORITY,
  /**
   * 40(15)(b), first half, and 45(3)(b): what the investigation, prosecution or judicial proceeding
   * is about and of what nature.
   */
  @Clause({"40(15)(b)", "45(3)(b)"})
  SUBJECT_AND_NATURE,
  /**
   * 40(15)(b), second half: name and functions of the authority that conducts it; not the central
   * authority.
   */
  @Clause("40(15)(b)")
  CONDUCTING_AUTHORITY,
  /** 40(15)(c), 42(3)(b), 45(3)(b), 50(3)(a) to (c): the facts, in 42 with the offence. */
  @Clause({"40(15)(c)", "42(3)(b)", "45(3)(b)", "50(3)(a)", "50(3)(b)", "50(3)(c)"})
  FACTS,
  /** 40(15)(d), first half; 50(3)(c), the actions requested. */
  @Clause({"40(15)(d)", "50(3)(c)"})
  ASSISTANCE_REQUESTED,
  /** 40(15)(d), second half: a particular procedure that is wanted. */
  @Clause("40(15)(d)")
  PROCEDURE_WANTED,
  /** 42(3)(c), 45(3)(c): the data, and what they have to do with the offence. */
  @Clause({"42(3)(c)", "45(3)(c)", "25(1)"})
  DATA_AND_LINK,
  /**
   * 40(15)(e), 42(3)(d), 45(3)(d): persons, places, items, accounts, custodian or user, location of
   * the system.
   */
  @Clause({"40(15)(e)", "42(3)(d)", "45(3)(d)"})
  IDENTIFICATION,
  /** 42(3)(e), 45(3)(e): why the preservation or the collection is needed. */
  @Clause({"42(3)(e)", "45(3)(e)"})
  NECESSITY,
  /**
   * 40(15)(f), 45(3)(f): the time for which evidence is sought or traffic data are to be collected.
   */
  @Clause({"40(15)(f)", "45(3)(f)"})
  PERIOD,
  /** 45(3)(f): why just this period. */
  @Clause("45(3)(f)")
  PERIOD_JUSTIFICATION,
  /** 40(15)(g). */
  @Clause("40(15)(g)")
  PURPOSE,
  /** 42(3)(f): that a request for search, seizure or disclosure will follow. */
  @Clause("42(3)(f)")
  FOLLOW_UP,
  /** 42(3)(g), 40(20): that it be kept confidential and the user not be told. */
  @Clause({"42(3)(g)", "40(20)"})
  CONFIDENTIALITY,
  /** 50(3)(a). */
  @Clause("50(3)(a)")
  PROPERTY_DESCRIPTION,
  /** 50(3)(a), to the extent possible. */
  @Clause("50(3)(a)")
  PROPERTY_LOCATION,
  /** 50(3)(a), where relevant. */
  @Clause("50(3)(a)")
  PROPERTY_VALUE,
  /**
   * 50(3)(b), and (c) where available: a legally admissible copy of the order on which the request
   * rests.
   */
  @Clause({"50(3)(b)", "50(3)(c)"})
  ORDER_COPY,
  /** 50(3)(b): to what extent the order is to be executed. */
  @Clause("50(3)(b)")
  EXECUTION_EXTENT,
  /** 50(3)(b): the steps taken to notify third parties in good faith and to ensure due process. */
  @Clause("50(3)(b)")
  THIRD_PARTY_STEPS,
  /** 50(3)(b): that the order is final. */
  @Clause("50(3)(b)")
  FINALITY;

  @Override
  public String group() {
    return "content";
  }

  /** The key of the sentence that says, in a letter, that nothing is said: {@code lack.facts}. */
  public String lackKey() {
    return "lack." + id();
  }

  /** The key of the sentence that says, in a letter, what to send: {@code cure.facts}. */
  public String cureKey() {
    return "cure." + id();
  }

  /** The item with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static ContentItem of(String id) {
    return Worded.of(ContentItem.class, id);
  }
}
