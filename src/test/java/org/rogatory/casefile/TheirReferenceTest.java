package org.rogatory.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheirReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "XB/MJ/2026/0417",
        "XB-MJ-2026-417",
        "xb mj 2026 00417",
        " XB.MJ.2026.417 ",
        "\uff38\uff22/\uff2d\uff2a/\uff12\uff10\uff12\uff16/\uff14\uff11\uff17",
        "XB-MJ-\u0662\u0660\u0662\u0666-\u0664\u0661\u0667"
      })
  void everySpellingOfAReferenceIsTheSame(String spelling) {
    assertThat(TheirReference.folded(spelling)).isEqualTo("XBMJ2026417");
  }

  @ParameterizedTest
  @CsvSource({"XB-2026-417,XB-2026-4170", "XB-100,XB-1", "XB-2026-417,XC-2026-417", "A-0,A"})
  void otherReferencesStayOthers(String one, String other) {
    assertThat(TheirReference.folded(one)).isNotEqualTo(TheirReference.folded(other));
  }

  @Test
  void whereThereIsNoLetterAndNoDigitThereIsNoReference() {
    assertThat(TheirReference.folded(null)).isNull();
    assertThat(TheirReference.folded(" -/- ")).isNull();
  }

  @Test
  void theLongestReferenceFits() {
    assertThat(TheirReference.folded("\ufdfa".repeat(100))).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "XB-MJ-2026-0417,2026/04",
    "XB-MJ-2026-0417,mj 2026 0",
    "XB-MJ-2026-0417,417",
    "XB-MJ-2026-0417,0417",
    "XB-MJ-2026-417,/0417",
    "XB-2026-000,0"
  })
  void aPartIsFoundInEverySpelling(String reference, String part) {
    assertThat(TheirReference.folded(reference)).contains(TheirReference.part(part));
  }
}
