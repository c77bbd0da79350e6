package org.rogatory.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.explore.watch.Complaint;

/** However many histories are made up, only some of them are kept. */
class SummaryTest {

  private static final int MANY = 1000;
  private static final Act ACT =
      new Act(
          Act.Door.VERB,
          "Filing.close",
          "",
          "caseworker",
          JsonNodeFactory.instance.objectNode(),
          Duration.ZERO);

  private final Summary summary = new Summary();

  @Test
  void countsAllThatIsWrongAndKeepsTheShortestFew() {
    for (int i = 0; i < MANY; i++) {
      summary.add(wrong(i, 1 + (i + 500) % MANY));
    }

    Fault fault = summary.wrong().get("a fault");
    assertThat(fault.times()).isEqualTo(MANY);
    assertThat(fault.few()).extracting(History::seed).containsExactly(500L, 501L, 502L, 503L, 504L);
  }

  @Test
  void countsAllRefusalsAndKeepsTheWordsOfSome() {
    for (int i = 0; i < MANY; i++) {
      summary.add(refused("number " + i));
      summary.add(refused("number 0"));
    }

    var reasons = summary.refusals().get("Filing.close");
    assertThat(summary.times("Filing.close", Done.How.REFUSED)).isEqualTo(2 * MANY);
    assertThat(reasons.values().stream().mapToInt(times -> times).sum()).isEqualTo(2 * MANY);
    assertThat(reasons).hasSizeLessThan(30).containsEntry("number 0", MANY + 1);
  }

  private static History wrong(long seed, int acts) {
    return new History(
        seed,
        Collections.nCopies(acts, ACT),
        Collections.nCopies(acts, Done.OK),
        new Complaint("a fault", "of seed " + seed),
        List.of());
  }

  private static History refused(String words) {
    Done refused = new Done(Done.How.REFUSED, new IllegalStateException(words));
    return new History(1, List.of(ACT), List.of(refused), null, List.of());
  }
}
