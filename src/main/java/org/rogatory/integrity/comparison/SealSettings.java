package org.rogatory.integrity.comparison;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The daily roots; {@code rogatory.seals}.
 *
 * @param folder where they are written, outside the database and best on another machine; empty
 *     where none are made
 * @param key the file of the office's key, which only its owner may read
 * @param createKey whether a key is made where there is none
 */
@ConfigurationProperties("rogatory.seals")
record SealSettings(
    @DefaultValue("") String folder,
    @DefaultValue("") String key,
    @DefaultValue("false") boolean createKey) {

  boolean areOn() {
    return !folder.isBlank() && !key.isBlank();
  }
}
