package org.rogatory.casefile.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a list survives its way through an address, and nothing else passes for one. */
class SortOrderTest {

  private record Row(LocalDate due, String reference, int number) {}

  private static final SortKey<Row> DUE = SortKey.day("due", Row::due);
  private static final SortKey<Row> REFERENCE = SortKey.text("reference", Row::reference);
  private static final SortKey<Row> NUMBER = SortKey.number("number", Row::number);

  private static final SortOrder<Row> ORDER =
      new SortOrder<>(List.of(DUE, REFERENCE.descending(), NUMBER));

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void thePlaceOfARowHasItsValues() {
    assertThat(ORDER.place(ORDER.place(new Row(DAY, "XA-2026-00007", 2))))
        .hasValueSatisfying(
            place -> assertThat(place).asList().containsExactly(DAY, "XA-2026-00007", 2));
  }

  @Test
  void whatFollowsBeginsWithAConditionForAnIndex() {
    Conditions beyond = ORDER.beyond(List.of(DAY, "XA-2026-00007", 2), true);

    assertThat(beyond)
        .hasToString(
            "due >= :key0 and (due > :key0 or due = :key0"
                + " and (reference < :key1 or reference = :key1 and number > :key2))");
    assertThat(beyond.parameters()).containsEntry("key0", DAY).containsEntry("key2", 2).hasSize(3);
    assertThat(ORDER.text(true)).isEqualTo("due, reference desc, number");
  }

  @Test
  void theWayBackTurnsEveryDirection() {
    assertThat(ORDER.beyond(List.of(DAY, "XA-2026-00007", 2), false))
        .hasToString(
            "due <= :key0 and (due < :key0 or due = :key0"
                + " and (reference > :key1 or reference = :key1 and number < :key2))");
    assertThat(ORDER.text(false)).isEqualTo("due desc, reference, number desc");
  }

  @Test
  void oneKeyNeedsOneCondition() {
    assertThat(new SortOrder<>(List.of(NUMBER)).beyond(List.of(4), true))
        .hasToString("number > :key0");
  }

  @Test
  void whatNothingCanFollowIsAConditionOfItsOwnForAnIndex() {
    SortKey<Row> late = SortKey.<Row>truth("late", row -> row.number() > 3).descending();
    SortOrder<Row> order = new SortOrder<>(List.of(late, NUMBER));

    assertThat(order.beyond(List.of(false, 2), true))
        .hasToString("late = :key0 and number > :key1");
    assertThat(order.beyond(List.of(true, 2), true))
        .hasToString("late <= :key0 and (late < :key0 or late = :key0 and number > :key1)");
    assertThat(order.beyond(List.of(true, 2), false))
        .hasToString("late = :key0 and number < :key1");
    assertThat(order.place(order.place(new Row(DAY, "XA", 4))))
        .hasValueSatisfying(place -> assertThat(place).asList().containsExactly(true, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-27\tXA-2026-00007",
        "2026-11-27\tXA-2026-00007\t2\t3",
        "2026-02-30\tXA-2026-00007\t2",
        "+999999999-12-31\tXA-2026-00007\t2",
        "-0044-03-15\tXA-2026-00007\t2",
        "2026-11-27\tXA\0\t2",
        "2026-11-27\tXA-2026-00007\ttwo"
      })
  void nonsenseIsNoPlace(String place) {
    byte[] bytes = place.getBytes(StandardCharsets.UTF_8);

    assertThat(ORDER.place(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
    assertThat(ORDER.place(place)).isEmpty();
  }
}
