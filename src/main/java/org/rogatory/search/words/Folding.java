package org.rogatory.search.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;

/**
 * What does not matter when people search: capitals, full width, ligatures, diacritics of the
 * Latin, Greek and Cyrillic scripts, the forms of Arabic letters and their vowel marks, traditional
 * and simplified Chinese characters, digits of any script.
 *
 * <p>Vowel signs of Indic scripts and the voice marks of kana are letters to their readers and
 * stay.
 */
final class Folding {

  private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

  private static final String TATWEEL = "ـ";
  private static final String HAMZA = "ء";
  private static final int VOICED = 0x3099;
  private static final int HALF_VOICED = 0x309A;

  /** Letters that people write for one another, and that no normal form joins. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("ٱ", "ا"),
          Map.entry("ى", "ي"),
          Map.entry("ی", "ي"),
          Map.entry("ې", "ي"),
          Map.entry("ے", "ي"),
          Map.entry("ک", "ك"),
          Map.entry("ڪ", "ك"),
          Map.entry("گ", "ك"),
          Map.entry("ة", "ه"),
          Map.entry("ہ", "ه"),
          Map.entry("ھ", "ه"),
          Map.entry("ە", "ه"),
          Map.entry("ґ", "г"),
          Map.entry("ς", "σ"),
          Map.entry(TATWEEL, ""),
          Map.entry(HAMZA, ""));

  private Folding() {}

  /** The word folded; empty where nothing of it is a letter or digit. */
  static String of(String word) {
    StringBuilder folded = new StringBuilder();
    APART
        .normalize(CASELESS.normalize(word))
        .codePoints()
        .filter(point -> UCharacter.isLetterOrDigit(point) || isSpoken(point))
        .forEach(point -> append(folded, point));
    return asWritten(folded.toString());
  }

  private static void append(StringBuilder folded, int point) {
    int digit = UCharacter.digit(point);
    String letter = UCharacter.toString(point);
    folded.append(digit >= 0 ? String.valueOf(digit) : SAME.getOrDefault(letter, letter));
  }

  private static String asWritten(String folded) {
    String whole = TOGETHER.normalize(folded);
    if (whole.codePoints().anyMatch(Folding::isHan)) {
      return SIMPLIFIED.transliterate(whole);
    }
    return whole.codePoints().anyMatch(Folding::isRareLatin) ? ascii(whole) : whole;
  }

  /** Such as ł, ø, æ: no diacritic can be taken from them. */
  private static String ascii(String word) {
    return UCharacter.toLowerCase(ASCII.transliterate(word));
  }

  /** A mark that belongs to a script of its own, such as the vowel sign of Devanagari. */
  private static boolean isSpoken(int point) {
    if (point == VOICED || point == HALF_VOICED) {
      return true;
    }
    int script = UScript.getScript(point);
    return isMark(point)
        && script != UScript.INHERITED
        && script != UScript.ARABIC
        && script != UScript.HEBREW
        && script != UScript.SYRIAC
        && script != UScript.CYRILLIC;
  }

  static boolean isMark(int point) {
    int type = UCharacter.getType(point);
    return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK;
  }

  /** Whether it stands inside words and is not seen: a mark of direction, a soft hyphen. */
  static boolean isUnseen(int point) {
    return UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static boolean isHan(int point) {
    return UScript.getScript(point) == UScript.HAN;
  }

  private static boolean isRareLatin(int point) {
    return point > 0x7F && UScript.getScript(point) == UScript.LATIN;
  }
}
