package org.rogatory.letters.typesetting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as letters print it. Every kind of line end (CR, CRLF, NEL, vertical tab, form feed,
 * U+2028, U+2029) is a line feed, and a tab is a space. Letters and their accents are joined, as
 * the fonts have them. Characters that show nothing are left out: zero-width spaces, soft hyphens,
 * byte order marks, and joiners but between letters that they change. Characters that steer the
 * direction of writing stay, so that {@link Legibility} names them.
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
    int[] all = LINE_END.matcher(text).replaceAll("\n").replace('\t', ' ').codePoints().toArray();
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < all.length; at++) {
      if (!isInvisible(all[at]) || isBetweenShaped(all, at)) {
        shown.appendCodePoint(all[at]);
      }
    }
    return Normalizer.normalize(shown, Normalizer.Form.NFC);
  }

  /** Persian and Indic words are written with joiners, which show in their neighbours. */
  private static boolean isBetweenShaped(int[] all, int at) {
    return Typefaces.joins(all[at])
        && at > 0
        && at < all.length - 1
        && Typefaces.isShaped(all[at - 1])
        && Typefaces.isShaped(all[at + 1]);
  }

  private static boolean isInvisible(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && !UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL);
  }
}
