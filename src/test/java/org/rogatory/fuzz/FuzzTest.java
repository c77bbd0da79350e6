package org.rogatory.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nonsense at a real port, and many large documents at once, with a heap of 512 MB. The same
 * nonsense each time, unless {@code -Drogatory.fuzz} and {@code -Drogatory.seed} ask for other;
 * {@code bin/fuzz} sends more.
 */
class FuzzTest {

  private static final int MANY = Integer.getInteger("rogatory.fuzz", 150);
  private static final long SEED = Long.getLong("rogatory.seed", 64);

  @TempDir static Path folder;

  private static Site site;

  @BeforeAll
  static void start() throws Exception {
    site = Site.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    site.close();
  }

  @Test
  void callsBreakNothing() throws Exception {
    Found found = new CallFuzz(site, SEED).send(MANY);

    assertThat(found.broken()).isEmpty();
    assertThat(found.howManyTaken()).as("calls that were taken").isPositive();
  }

  @Test
  void formsBreakNothing() throws Exception {
    Found found = new FormFuzz(site, SEED).send(MANY / 4);

    assertThat(found.broken()).isEmpty();
    assertThat(found.howManyTaken()).as("forms that were taken").isPositive();
  }

  @Test
  void sixteenLargeDocumentsAtOnceAreKeptWholeOrRefusedInWords() throws Exception {
    assertThat(new LargeUploads(site).send(16, 25)).isEmpty();
    assertThat(site.isAlive()).isTrue();
  }
}
