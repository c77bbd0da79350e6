package org.rogatory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is made from the program and kept in the repository. A stale one fails; {@code
 * mvn test -Drogatory.docs=true} writes it anew.
 */
public final class GeneratedDocument {

  private GeneratedDocument() {}

  /** Fails unless the file says exactly this; with {@code -Drogatory.docs=true} makes it so. */
  public static void assertUpToDate(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("rogatory.docs")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, expected);
    }
    assertThat(file)
        .as("made from the program; mvn test -Drogatory.docs=true writes it anew")
        .exists()
        .content()
        .isEqualTo(expected);
  }
}
