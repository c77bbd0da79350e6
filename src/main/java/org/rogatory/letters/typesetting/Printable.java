package org.rogatory.letters.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as letters print it. Every kind of line end (CR, CRLF, NEL, vertical tab, form feed,
 * U+2028, U+2029) is a line feed, and a tab is a space. Letters and their accents are joined, as
 * the fonts have them. Characters that show nothing are left out: zero-width spaces and joiners,
 * soft hyphens, byte order marks. Characters that steer the direction of writing stay, so that
 * {@link Legibility} names them.
 */
public final class Printable {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Printable() {}

  /** The text in this form; a text in this form is returned as it is. */
  public static String of(String text) {
    return isPlain(text) ? text : made(text);
  }

  /** Whether there is nothing to make: the usual text of a letter in English. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      if ((here < ' ' && here != '\n') || here > '~') {
        return false;
      }
    }
    return true;
  }

  private static String made(String text) {
    StringBuilder shown = new StringBuilder();
    LINE_END
        .matcher(text)
        .replaceAll("\n")
        .replace('\t', ' ')
        .codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .forEach(shown::appendCodePoint);
    return Normalizer.normalize(shown, Normalizer.Form.NFC);
  }

  private static boolean isInvisible(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL);
  }
}
