package org.rogatory.casefile.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.home.Home;
import org.rogatory.home.PolicyError;

/** What an office may not say of documents. */
class DocumentPolicyTest {

  @Test
  void outlooksOwnMessagesAreListedNowhereForNothingTellsWhatLiesInThem(@TempDir Path home)
      throws IOException {
    String packed = Files.readString(Path.of("config/documents.yml"));
    Path policy = Files.createDirectories(home.resolve("config")).resolve("documents.yml");
    Files.writeString(
        policy,
        packed.replace("- message/rfc822", "- message/rfc822\n  - application/vnd.ms-outlook"));

    assertThatThrownBy(() -> DocumentPolicy.read(new Home(home)))
        .isInstanceOf(PolicyError.class)
        .hasMessageContaining("message/rfc822 is looked into");
  }
}
