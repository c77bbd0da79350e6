package org.rogatory.search;

import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.search.words.Words;

/** What a passage of a file is; in the order in which hits of one file are shown. */
public enum PassageKind implements Worded {
  NUMBER,
  THEIR_REFERENCE,
  PERSON,
  ACCOUNT,
  ADDRESS,
  ITEM,
  AUTHORITY,
  MEASURE,
  OFFENCE,
  CONTENTS,
  INFORMATION,
  DOCUMENT,
  LETTER;

  private static final int SHORTEST_NUMBER = 4;

  @Override
  public String group() {
    return "passage";
  }

  /**
   * What two writings of the same have in common. Empty where it does not tell one from another: a
   * city is no address, two digits are no number, and what other kinds say is no name.
   */
  @Clause("22(5)")
  String key(String text) {
    return switch (this) {
      case NUMBER, THEIR_REFERENCE -> Words.reference(text);
      case PERSON -> Words.name(text);
      case ACCOUNT -> longEnough(Words.number(text));
      case ADDRESS -> text.codePoints().anyMatch(Character::isDigit) ? Words.name(text) : "";
      default -> "";
    };
  }

  private static String longEnough(String number) {
    return number.length() < SHORTEST_NUMBER ? "" : number;
  }
}
