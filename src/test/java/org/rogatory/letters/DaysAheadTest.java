package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;

/** A day to come that a letter names is not promised and not asked for once it has passed. */
@Clause({"40(26), 1st sentence", "42(8)"})
class DaysAheadTest {

  private static final LocalDate LONG_AFTER = LocalDate.of(2150, 1, 1);

  /** Days on which something happened, or that the other State or we named in the past. */
  private static final List<String> GONE =
      List.of(
          "Acknowledgement.answerBy",
          "Chaser.executeBy",
          "Chaser.missed",
          "OutsideConvention.inForceFrom",
          "Postponement.besides",
          "PreservationConfirmation.over",
          "Refusal.besides",
          "Stands.letterOf",
          "Standing.letterOf",
          "Suggested.answerBy",
          "Transmittal.missed");

  @Test
  void noLetterNamesADayToComeThatHasPassed() throws ReflectiveOperationException {
    SortedMap<String, SortedSet<LocalDate>> days = new TreeMap<>();
    for (Map.Entry<LetterKind, Particulars> one : ExampleLetters.full().entrySet()) {
      collect((Record) one.getValue(), days);
    }
    assertThat(days).containsKeys("PreservationConfirmation.heldUntil", "Late.estimate");
    assertThat(days.keySet()).as("what is excused").containsAll(GONE);

    SortedMap<String, SortedSet<LocalDate>> left = new TreeMap<>();
    for (Particulars one : ExampleLetters.full().values()) {
      Particulars said = one.asOf(LONG_AFTER).orElse(null);
      if (said != null) {
        collect((Record) said, left);
      }
    }

    left.keySet().removeIf(name -> GONE.contains(name) || name.matches(".*(On|\\.on)"));
    assertThat(left.keySet()).as("days that a letter names for ever").isEmpty();
  }

  @Test
  void untilItHasPassedADayStands() {
    ExampleLetters.full()
        .forEach(
            (kind, one) ->
                assertThat(one.asOf(LocalDate.of(2026, 1, 1)).map(Object.class::cast))
                    .as(kind.id())
                    .contains(one));
  }

  @Test
  void wordsOfADayChangeOnTheDayAfterIt() {
    LocalDate last = LocalDate.of(2026, 12, 15);
    Words words = Words.until(last, Words.of("Report by then."), Words.of("Report at once."));

    assertThat(words.asOf(last).in(Locale.ENGLISH)).isEqualTo("Report by then.");
    assertThat(words.asOf(last.plusDays(1)).in(Locale.ENGLISH)).isEqualTo("Report at once.");
  }

  private static void collect(Record said, SortedMap<String, SortedSet<LocalDate>> days)
      throws ReflectiveOperationException {
    for (RecordComponent component : said.getClass().getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(said);
      if (value instanceof LocalDate day) {
        String name = said.getClass().getSimpleName() + "." + component.getName();
        days.computeIfAbsent(name, any -> new TreeSet<>()).add(day);
      }
      for (Object member : value instanceof List<?> list ? list : Arrays.asList(value)) {
        if (member instanceof Particulars.Part && member instanceof Record part) {
          collect(part, days);
        }
      }
    }
  }
}
