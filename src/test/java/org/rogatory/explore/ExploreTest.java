package org.rogatory.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.explore.memory.ProgramInMemory;

/** Random histories of the program in memory: what must hold, holds after each act. */
@Tag("explore")
class ExploreTest {

  private static final int MANY = Integer.getInteger("explore.histories", 5000);
  private static final int THREADS = 2;
  private static final long FIRST = 1;

  private static Summary summary;
  private static ProgramInMemory program;

  @BeforeAll
  static void explore() {
    program = ProgramInMemory.start().withTreaty();
    summary = Run.of(FIRST, MANY, THREADS);
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @Test
  void nothingIsWrongThatIsNotKnown() {
    String stories =
        summary.wrong().entrySet().stream()
            .filter(wrong -> !Unmended.FAULTS.contains(wrong.getKey()))
            .map(wrong -> Story.of(Shrinking.of(wrong.getValue().few().get(0), program)))
            .collect(Collectors.joining("\n\n"));

    assertThat(stories).as("seeds from %s on", FIRST).isEmpty();
  }

  @Test
  void theSameSeedMakesTheSameHistory() {
    History one = History.of(4711, program);
    History other = History.of(4711, program);

    assertThat(other.acts()).isEqualTo(one.acts());
    assertThat(other.kinds()).isEqualTo(one.kinds());
  }
}
