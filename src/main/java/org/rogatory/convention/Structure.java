package org.rogatory.convention;

import java.util.HashMap;
import java.util.Map;

/**
 * The skeleton of the Convention: how many paragraphs each article has, and how far the letters of
 * a paragraph go. Counted on the authentic Chinese text. Without it a mistyped citation would look
 * like law.
 */
final class Structure {

  static final int ARTICLES = 68;
  static final int NOTES = 5;

  /**
   * For each article its paragraphs and the last letter of those that have letters; paragraph 0 is
   * an article without numbers.
   */
  private static final String COUNTED =
      """
      1:0 0c;2:0 0o;3:0 0b;4:2;5:2;6:2;7:2;8:2;9:2;10:0;11:3 1b;12:2;13:0 0c;14:5 1d 2d 3b 4b;15:4;16:6;17:2 1b 2f;18:4;
      19:3;20:0;21:8;22:6 1b 2d;23:3 2c 3b;24:5;25:3;26:0 0b;27:0 0b;28:4 1b 3d;29:3 1b;30:3 1b;31:10 1b;32:0;33:4 2b;
      34:6;35:3 1c;36:3 1c;37:20 6b;38:0;39:2;40:32 3m 9b 10d 12d 15g 21d 31b;41:6 3e;42:9 3g;43:2;44:3 3b;45:3 3f;46:0;
      47:2 1f;48:0;49:2 1c 2c;50:10 1b 3c;51:0;52:4 3b;53:7 3m;54:10 3i;55:4;56:6 2e;57:8 5h;58:2 2c;59:2;60:2;61:4;62:2;
      63:4;64:4;65:2;66:5;67:3;68:2
      """;

  private static final Map<Integer, Integer> PARAGRAPHS = new HashMap<>();
  private static final Map<String, Character> LAST_LETTER = new HashMap<>();

  static {
    for (String entry : COUNTED.replaceAll("\\R", "").split(";", -1)) {
      String[] parts = entry.split("[: ]", -1);
      int article = Integer.parseInt(parts[0]);
      PARAGRAPHS.put(article, Integer.valueOf(parts[1]));
      for (int i = 2; i < parts.length; i++) {
        int end = parts[i].length() - 1;
        LAST_LETTER.put(article + "(" + parts[i].substring(0, end) + ")", parts[i].charAt(end));
      }
    }
  }

  private Structure() {}

  /**
   * Whether the article has this paragraph; 0 asks for the article as a whole, which always exists.
   */
  static boolean hasParagraph(int article, int paragraph) {
    return paragraph <= PARAGRAPHS.getOrDefault(article, -1);
  }

  /** Whether the paragraph (0: the article itself) is divided into letters that reach this one. */
  static boolean hasLetter(int article, int paragraph, char letter) {
    Character last = LAST_LETTER.get(article + "(" + paragraph + ")");
    return last != null && letter <= last;
  }
}
