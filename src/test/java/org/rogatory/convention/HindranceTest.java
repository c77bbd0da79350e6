package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.grounds.Hindrance;

/** Which reasons for not carrying a measure out are told, and which lead back to the grounds. */
@Clause({"40(24)", "40(25)", "42(6)"})
class HindranceTest {

  @ParameterizedTest
  @CsvSource({
    "documents, The bank invokes bank secrecy., 40(24)",
    "documents, 银行以保密为由拒绝。, 40(24)",
    "documents, It is a tax matter., 40(23)",
    "documents, There is no dual criminality., 40(8)",
    "preservation, There is no double criminality., 42(4)",
    "preservation, 不符合双重犯罪原则。, 42(4)"
  })
  void wordsOfAGroundAreNoPracticalReason(String assistance, String words, String provision) {
    assertThat(practical())
        .allSatisfy(
            why ->
                assertThat(why.examine(Assistance.of(assistance), words))
                    .extracting(violation -> violation.provision().toString())
                    .contains(provision));
    assertThat(Hindrance.LEGAL_OBSTACLE.examine(Assistance.of(assistance), words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The bank has no such account.",
    "The provider keeps logs for thirty days.",
    "服务提供者仅保存日志三十天。",
    "The criminal records of the person were not found."
  })
  void aPracticalReasonIsTold(String words) {
    assertThat(practical())
        .allSatisfy(why -> assertThat(why.examine(Assistance.DOCUMENTS, words)).isEmpty());
  }

  @Test
  void whatSaysNothingByItselfNeedsWords() {
    assertThat(Hindrance.values())
        .filteredOn(Hindrance::needsWords)
        .containsExactly(Hindrance.OTHER_PRACTICAL, Hindrance.LEGAL_OBSTACLE, Hindrance.UNWILLING);
  }

  private static Stream<Hindrance> practical() {
    return Arrays.stream(Hindrance.values()).filter(Hindrance::isPractical);
  }

  static Stream<Reason> reasons() {
    return Hindrance.DATA_GONE.examine(Assistance.DOCUMENTS, "Bank secrecy").stream()
        .map(Violation::reason);
  }

  @Test
  @Clause("26-30")
  void whatTheExistingMeansCannotDoIsAnAnswerAndWhatTheLawForbidsIsNone() {
    assertThat(Hindrance.TECHNICALLY_IMPOSSIBLE.isPractical()).isTrue();
    assertThat(Hindrance.TECHNICALLY_IMPOSSIBLE.needsWords()).isFalse();
    assertThat(Hindrance.LEGAL_OBSTACLE.isPractical()).isFalse();
  }
}
