package org.rogatory.letters.saying;

import java.util.Locale;

/**
 * How long a letter gives, counted from the day on which it is sent.
 *
 * @param limit as the office writes it, such as 48 hours; what the clock counts
 * @param said the same in words; what the letter says
 */
public record Period(String limit, Words said) implements Words {

  @Override
  public String in(Locale language) {
    return said.in(language);
  }
}
