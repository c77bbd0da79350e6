package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.grounds.NeededFact;

/** A text that must name a provision of the Convention names one that exists. */
@Clause("40(8)")
class CitedProvisionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 43 | 43",
        "43 | 43",
        "44(3)(a) | 44(3)(a)",
        "It can be had under article 44(1), as we wrote. | 44(1)",
        "Art. 41 and art.47(2) | 41 47(2)",
        "Articles 43 | 43",
        "可根据第四十三条获得 | 43",
        "第六十八条 | 68",
        "Article 43, and Article 99 | 43"
      })
  void whatExistsIsFound(String text, String provisions) {
    assertThat(CitedProvisions.in(text))
        .extracting(Provision::text)
        .containsExactly(provisions.split(" "));
    assertThat(NeededFact.OTHER_ARTICLE.isLackingIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x",
        "Article 69",
        "Article 431",
        "Article 43(9)",
        "第六十九条",
        "Section 43 of the Act",
        "Part 43",
        "Under something else, in 2026"
      })
  void whatDoesNotExistIsNone(String text) {
    assertThat(CitedProvisions.in(text)).isEmpty();
    assertThat(NeededFact.OTHER_ARTICLE.isLackingIn(text)).isTrue();
  }
}
