package org.rogatory.letters.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines may end where a vertical bar stands in the second column. */
class BreaksTest {

  @ParameterizedTest
  @CsvSource({
    "file XA-2026-00001 of, file |XA-2026-00001 |of",
    "on 2026-11-21, on |2026-11-21",
    "cross-border, cross-|border",
    "登记编号为XA-2026-00003。请, 登|记|编|号|为|XA-2026-00003。|请",
    "（电话）和, （电|话）|和"
  })
  void linesEndWhereAReaderExpectsIt(String text, String broken) {
    assertThat(broken(text)).isEqualTo(broken);
  }

  private static String broken(String text) {
    GlyphLine line = new GlyphLine(text.chars().mapToObj(c -> new Glyph(c, 500, c)).toList());
    Breaks breaks = new Breaks();
    return IntStream.range(0, text.length())
        .mapToObj(
            at ->
                text.charAt(at)
                    + (at + 1 < text.length() && breaks.isSplitCharacter(line, at) ? "|" : ""))
        .collect(Collectors.joining());
  }
}
