package org.rogatory.quarantine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.springframework.boot.test.context.TestComponent;

/** Documents in quarantine, each another one, as if a scanner had found something in it. */
@TestComponent
public class Infected {

  private final Quarantine quarantine;

  Infected(Quarantine quarantine) {
    this.quarantine = quarantine;
  }

  /** One that was meant for no file. */
  public int make() throws Exception {
    return make(null, "An infected document " + UUID.randomUUID());
  }

  /** One with this content. */
  int make(@Nullable Reference file, String content) throws Exception {
    Source bytes = Source.of(content.getBytes(UTF_8));
    Find find =
        new Find(
            "caseworker", file, "witness-list.txt", "text/plain", "Eicar-Test", bytes.sha256());
    return quarantine.keep(find, bytes).orElseThrow();
  }
}
