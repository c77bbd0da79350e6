package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A font file. Where several characters have one picture, a PDF tells its reader one of them: here
 * the one that is written most, so that ① is not read back as ➀, and 一 not as the radical ⼀.
 */
final class LetterFont extends TrueTypeFont {

  private static final Comparator<Integer> USE =
      Comparator.comparing(LetterFont::rank).thenComparing(Comparator.naturalOrder());

  /**
   * @param file a TrueType font
   */
  LetterFont(byte[] file) throws IOException {
    super(file);
    for (Map.Entry<Integer, Glyph> entry : unicodeToGlyph.entrySet()) {
      Glyph glyph = entry.getValue();
      Glyph read = codeToGlyph.get(glyph.getCode());
      if (read == null
          || !read.hasValidUnicode()
          || USE.compare(entry.getKey(), read.getUnicode()) < 0) {
        codeToGlyph.put(glyph.getCode(), glyph);
      }
    }
  }

  /** The character as which a PDF gives this one back: itself, or one with the same picture. */
  int readBack(int codePoint) {
    return Optional.ofNullable(unicodeToGlyph.get(codePoint))
        .map(glyph -> codeToGlyph.get(glyph.getCode()))
        .map(Glyph::getUnicode)
        .orElse(codePoint);
  }

  /** Chinese characters and full-width signs first, radicals of dictionaries last. */
  private static int rank(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF || codePoint >= 0xFF00 && codePoint <= 0xFFEF) {
      return 0;
    }
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF ? 2 : 1;
  }
}
