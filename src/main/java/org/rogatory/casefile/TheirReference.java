package org.rogatory.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another State calls a matter, folded so that two spellings of one reference are the same:
 * letters in upper case and digits only (NFKC, digits of every script as 0 to 9), without the zeros
 * before a number. {@code XB/MJ/2026/0417} and {@code xb-mj-2026-417} are both {@code XBMJ2026417}.
 */
public final class TheirReference {

  /** As many characters are kept; a reference has at most a hundred before it is folded. */
  private static final int LONGEST = 200;

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
  private static final Pattern LAST_ZEROS = Pattern.compile("(?<![0-9])0+[^\\p{L}\\p{N}]*$");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private TheirReference() {}

  /**
   * The reference folded, in at most 200 characters.
   *
   * @return null where there is no reference, or no letter and no digit in it
   */
  public static @Nullable String folded(@Nullable String text) {
    return text == null ? null : orNull(bare(LEADING_ZEROS.matcher(plain(text)).replaceAll("")));
  }

  /**
   * The part of a reference that somebody looks for, folded likewise. A number that so far has only
   * zeros may go on, and says nothing yet.
   *
   * @return null where nothing is left to look for
   */
  static @Nullable String part(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String begun = orNull(LAST_ZEROS.matcher(plain(text)).replaceAll(""));
    return folded(begun == null ? text : begun);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String bare(String text) {
    String bare = SIGNS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    int most = bare.codePointCount(0, bare.length());
    return most <= LONGEST ? bare : bare.substring(0, bare.offsetByCodePoints(0, LONGEST));
  }

  private static @Nullable String orNull(String text) {
    return SIGNS.matcher(text).replaceAll("").isEmpty() ? null : text;
  }
}
