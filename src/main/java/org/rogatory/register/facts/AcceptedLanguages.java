package org.rogatory.register.facts;

import java.util.List;

/**
 * The languages in which a State accepts requests, 40(13).
 *
 * @param languages at least one, the preferred one first
 */
public record AcceptedLanguages(List<LanguageTag> languages) implements StateFact {

  /**
   * @throws IllegalArgumentException when there is none: then nothing is known
   */
  public AcceptedLanguages {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
  }
}
