package org.rogatory.convention.contents;

import org.rogatory.convention.Worded;

/**
 * Something that a request says: one field of a form, though several lists may ask for it. What
 * asks for it, and how firmly, depends on the measure: {@link Contents}.
 */
public enum ContentItem implements Worded {
  /** 40(15)(a), 42(3)(a), 45(3)(a). */
  REQUESTING_AUTHORITY,
  /**
   * 40(15)(b), first half, and 45(3)(b): what the investigation, prosecution or judicial proceeding
   * is about and of what nature.
   */
  SUBJECT_AND_NATURE,
  /**
   * 40(15)(b), second half: name and functions of the authority that conducts it; not the central
   * authority.
   */
  CONDUCTING_AUTHORITY,
  /** 40(15)(c), 42(3)(b), 45(3)(b), 50(3)(a) to (c): the facts, in 42 with the offence. */
  FACTS,
  /** 40(15)(d), first half; 50(3)(c), the actions requested. */
  ASSISTANCE_REQUESTED,
  /** 40(15)(d), second half: a particular procedure that is wanted. */
  PROCEDURE_WANTED,
  /** 42(3)(c), 45(3)(c): the data, and what they have to do with the offence. */
  DATA_AND_LINK,
  /**
   * 40(15)(e), 42(3)(d), 45(3)(d): persons, places, items, accounts, custodian or user, location of
   * the system.
   */
  IDENTIFICATION,
  /** 42(3)(e), 45(3)(e): why the preservation or the collection is needed. */
  NECESSITY,
  /**
   * 40(15)(f), 45(3)(f): the time for which evidence is sought or traffic data are to be collected.
   */
  PERIOD,
  /** 45(3)(f): why just this period. */
  PERIOD_JUSTIFICATION,
  /** 40(15)(g). */
  PURPOSE,
  /** 42(3)(f): that a request for search, seizure or disclosure will follow. */
  FOLLOW_UP,
  /** 42(3)(g), 40(20): that it be kept confidential and the user not be told. */
  CONFIDENTIALITY,
  /** 50(3)(a). */
  PROPERTY_DESCRIPTION,
  /** 50(3)(a), to the extent possible. */
  PROPERTY_LOCATION,
  /** 50(3)(a), where relevant. */
  PROPERTY_VALUE,
  /**
   * 50(3)(b), and (c) where available: a legally admissible copy of the order on which the request
   * rests.
   */
  ORDER_COPY,
  /** 50(3)(b): to what extent the order is to be executed. */
  EXECUTION_EXTENT,
  /** 50(3)(b): the steps taken to notify third parties in good faith and to ensure due process. */
  THIRD_PARTY_STEPS,
  /** 50(3)(b): that the order is final. */
  FINALITY;

  @Override
  public String group() {
    return "content";
  }

  /**
   * The key of the sentences that say, in a letter, what is missing and how to cure it: {@code
   * cure.facts}.
   */
  public String cureKey() {
    return "cure." + id();
  }

  /** The item with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static ContentItem of(String id) {
    return Worded.of(ContentItem.class, id);
  }
}
