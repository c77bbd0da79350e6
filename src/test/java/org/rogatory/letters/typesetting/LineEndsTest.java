package org.rogatory.letters.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines may end where a vertical bar stands in the second column. */
class LineEndsTest {

  @ParameterizedTest
  @CsvSource({
    "file XA-2026-00001 of, file |XA-2026-00001 |of|",
    "on 2026-11-21, on |2026-11-21|",
    "cross-border, cross-|border|",
    "登记编号为XA-2026-00003。请, 登|记|编|号|为|XA-2026-00003。|请|",
    "（电话）和, （电|话）|和|",
    "数据；《公约》第, 数|据；|《公|约》|第|",
    "10\u00A0000 euros, 10\u00A0000 |euros|"
  })
  void linesEndWhereAReaderExpectsIt(String text, String broken) {
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
      assertThat(broken(text, language)).isEqualTo(broken);
    }
  }

  private static String broken(String text, Locale language) {
    BitSet ends = LineEnds.of(text, language);
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      shown.append(text.charAt(at)).append(ends.get(at) ? "|" : "");
    }
    return shown.toString();
  }
}
