package org.rogatory.register.facts;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The languages in which a State accepts requests, 40(13).
 *
 * @param languages at least one, the preferred one first
 */
public record AcceptedLanguages(@NotEmpty @Size(max = 13) List<LanguageTag> languages)
    implements StateFact {

  /**
   * @throws IllegalArgumentException when there is none: then nothing is known
   */
  public AcceptedLanguages {
    languages = languages.stream().distinct().toList();
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
  }
}
