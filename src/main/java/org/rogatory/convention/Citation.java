package org.rogatory.convention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a provision is cited, on pages and in letters alike: Article 40(21)(b), in Chinese as the
 * treaty writes it, 第四十条第二十一款第(二)项.
 */
public final class Citation {

  private static final Pattern PARTS = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?(?:\\(([a-z])\\))?");
  private static final Pattern NOTE = Pattern.compile("note (\\d+)");
  private static final String DIGITS = "一二三四五六七八九";

  /** Where a citation stands. */
  public enum Style {
    /** By itself, with a capital letter. */
    PAGE("provision.note"),
    /** Inside a sentence. */
    LETTER("provision.note-in-sentence");

    private final String note;

    Style(String note) {
      this.note = note;
    }
  }

  private Citation() {}

  /**
   * The citation as a message. Its values are article, paragraph and letter, and the same three as
   * Chinese numerals; of an interpretative note, its number in both forms. A part that is not cited
   * is empty.
   */
  public static Reason of(Provision provision, Style style) {
    Matcher note = NOTE.matcher(provision.text());
    if (note.matches()) {
      return Reason.of(style.note, note.group(1), numeral(note.group(1)));
    }
    Matcher parts = PARTS.matcher(provision.text());
    if (!parts.matches()) {
      throw new IllegalArgumentException("cannot cite " + provision);
    }
    String article = parts.group(1);
    String paragraph = parts.group(2) == null ? "" : parts.group(2);
    String letter = parts.group(3) == null ? "" : parts.group(3);
    return Reason.of(
        "provision."
            + (paragraph.isEmpty() ? "article" : "paragraph")
            + (letter.isEmpty() ? "" : "-letter"),
        article,
        paragraph,
        letter,
        numeral(article),
        numeral(paragraph),
        letter.isEmpty() ? "" : numeral(letter.charAt(0) - 'a' + 1));
  }

  private static String numeral(String number) {
    return number.isEmpty() ? "" : numeral(Integer.parseInt(number));
  }

  /** 1 to 99; the Convention has 68 articles. */
  static String numeral(int number) {
    String tens = number < 20 ? "" : digit(number / 10);
    return tens + (number < 10 ? "" : "十") + digit(number % 10);
  }

  private static String digit(int digit) {
    return digit == 0 ? "" : String.valueOf(DIGITS.charAt(digit - 1));
  }
}
