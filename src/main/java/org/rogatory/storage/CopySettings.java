package org.rogatory.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The nightly copies of the embedded database; {@code rogatory.copies}.
 *
 * @param folder where they are put, best on another disk; it is made where it does not exist
 * @param days for how many days they are kept, at least one
 */
@ConfigurationProperties("rogatory.copies")
record CopySettings(@DefaultValue("./data/copies") String folder, @DefaultValue("14") int days) {

  CopySettings {
    if (days < 1) {
      throw new IllegalArgumentException("rogatory.copies.days is at least 1");
    }
  }
}
