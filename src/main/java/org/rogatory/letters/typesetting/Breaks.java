package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.lang.Character.UnicodeScript;

/**
 * Where a line may end: after a space, a hyphen or a slash in a long word, and between Chinese
 * characters, but never so that closing punctuation begins a line or opening punctuation ends one,
 * and never inside a reference such as XA-2026-00001 or a date.
 */
final class Breaks implements ISplitCharacters {

  private static final String OPENING = "（〔【《〈「『“‘([{";
  private static final String CLOSING = "，。、；：？！）〕】》〉」』”’…—～·％%)]},.;:!?";

  @Override
  public boolean isSplitCharacter(GlyphLine text, int position) {
    int here = codePoint(text.get(position));
    if (here == ' ' || here == '\u2010' || here == '\u2013') {
      return true;
    }
    if (here == '-') {
      return position + 1 >= text.size() || !Character.isDigit(codePoint(text.get(position + 1)));
    }
    if (position + 1 >= text.size()) {
      return isClosingHan(here);
    }
    int next = codePoint(text.get(position + 1));
    if (here == '/' || here == '@') {
      return Character.isLetterOrDigit(next) && position > 0;
    }
    return (isHan(here) || isHan(next) || isClosingHan(here))
        && OPENING.indexOf(here) < 0
        && CLOSING.indexOf(next) < 0
        && next != ' ';
  }

  private static boolean isClosingHan(int codePoint) {
    return codePoint > 0x2000 && CLOSING.indexOf(codePoint) >= 0;
  }

  private static boolean isHan(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  private static int codePoint(Glyph glyph) {
    return glyph.hasValidUnicode() ? glyph.getUnicode() : 0;
  }
}
