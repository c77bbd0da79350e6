package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Written;
import org.rogatory.letters.wording.LetterParts;

/** What one person adds to a letter decides nothing unseen; what we say ourselves alarms nobody. */
@Clause({"40(25)", "40(28)", "42(8)"})
class WordsOfOnePersonTest {

  /**
   * Whoever edits these paragraphs of ours changes what is decided elsewhere: that is looked at.
   */
  private static final Map<String, Set<String>> SPEAK_OF_IT =
      Map.of(
          "consultation-refusal", Set.of("letter.warning.declining"),
          "offer-of-conditions", Set.of("letter.warning.declining", "letter.warning.conditions"),
          "preservation-confirmation", Set.of("letter.warning.holding"));

  /** A comma that is mended in any paragraph of ours, in both languages. */
  @Test
  void ourOwnTextsAlarmNobody() {
    Map<String, Set<String>> alarms = new TreeMap<>();
    undecided()
        .forEach(
            kind ->
                ExampleLetters.languages()
                    .forEach(
                        language ->
                            mended(parts(kind, language))
                                .forEach(
                                    mended ->
                                        warnings(kind, parts(kind, language), mended)
                                            .forEach(
                                                key ->
                                                    alarms
                                                        .computeIfAbsent(
                                                            kind.id(), id -> new TreeSet<>())
                                                        .add(key)))));

    assertThat(alarms).isEqualTo(new TreeMap<>(SPEAK_OF_IT));
  }

  private static Stream<LetterParts> mended(LetterParts made) {
    List<LetterParts> mended = new ArrayList<>();
    for (String paragraph : made.opening().split("\n\n")) {
      mended.add(
          new LetterParts(
              made.opening().replace(paragraph, paragraph + ","), made.fixed(), made.closing()));
    }
    for (String paragraph : made.closing().split("\n\n")) {
      mended.add(
          new LetterParts(
              made.opening(), made.fixed(), made.closing().replace(paragraph, paragraph + ",")));
    }
    return mended.stream();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "letter.warning.declining | We are unable to assist you.",
        "letter.warning.declining | We are not in a position to execute measure 2.",
        "letter.warning.declining | No further action will be taken.",
        "letter.warning.declining | We have decided not to execute measure 2.",
        "letter.warning.declining | 本中央机关无法提供协助。",
        "letter.warning.declining | 该请求不符合我国法律。",
        "letter.warning.conditions | The logs follow on condition that nobody else sees them.",
        "letter.warning.conditions | 以支付费用为前提提供日志。",
        "letter.warning.silence | We have received no answer to our letter of 3 May.",
        "letter.warning.silence | The period has passed.",
        "letter.warning.silence | 贵机关尚未答复。",
        "letter.warning.holding | The data remain preserved until your trial ends.",
        "letter.warning.holding | The data have been released.",
        "letter.warning.holding | 数据已删除。"
      })
  void whatDecidesSomethingIsLookedAtInEveryLetter(String key, String added) {
    for (LetterKind kind : undecided().toList()) {
      LetterParts made = parts(kind, Locale.ENGLISH);
      LetterParts more =
          new LetterParts(made.opening() + "\n\n" + added, made.fixed(), made.closing());
      boolean seen = key.endsWith("holding") || !kind.isForCompetentAuthority();

      assertThat(warnings(kind, made, more).contains(key)).as(kind.id()).isEqualTo(seen);
      assertThat(Written.mayDecide(kind, made, more)).as(kind.id()).isEqualTo(seen);
    }
  }

  static Stream<String> harmless() {
    return Stream.of(
        "We thank you for your patience.",
        "The court sits again on 5 May, and the hearing will be held then.",
        "Mr Adams is now in charge of this matter.",
        "The authority expects to report in June.",
        "You will hear from us as soon as the court has decided.",
        "Please send your answer by electronic mail.",
        "We would be grateful for an early answer.",
        "The logs are on the enclosed disk; the password follows by separate letter.",
        "感谢贵机关的耐心。",
        "请以电子邮件答复。",
        "案件现由王女士负责。");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatDecidesNothingIsNotHeldUp(String added) {
    for (LetterKind kind : undecided().toList()) {
      LetterParts made = parts(kind, Locale.ENGLISH);
      assertThat(
              warnings(
                  kind, made, new LetterParts(made.opening(), made.fixed(), added + "\n\nYours")))
          .as(kind.id())
          .isEmpty();
    }
  }

  private static List<String> warnings(LetterKind kind, LetterParts made, LetterParts written) {
    return Written.warnings(kind, made, written, false).stream()
        .map(Violation::reason)
        .map(reason -> reason.key())
        .toList();
  }

  private static Stream<LetterKind> undecided() {
    return ExampleLetters.full().keySet().stream().filter(kind -> !kind.carriesDecision());
  }

  private static LetterParts parts(LetterKind kind, Locale language) {
    return FixedPartsTest.parts(ExampleLetters.full().get(kind), language);
  }
}
