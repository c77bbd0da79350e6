package org.rogatory.letters.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The fonts that letters are set in, each read once, and which characters they can show. Noto Sans
 * shows the European scripts, Noto Sans SC the Chinese one; each character is set in the one that
 * suits the letter's language, or else in the other.
 */
final class Typefaces {

  /** A font file. */
  enum Face {
    LATIN("NotoSans-Regular"),
    LATIN_BOLD("NotoSans-Bold"),
    LATIN_ITALIC("NotoSans-Italic"),
    HAN("NotoSansSC-Regular");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /**
   * Characters that one font shows.
   *
   * @param face the font
   * @param text the characters
   */
  record Span(Face face, String text) {}

  /**
   * Scripts whose letters stand side by side as they come. Others need shaping, without which they
   * would be shown wrong although each of their characters has a picture.
   */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  private static final Map<Face, LetterFont> PROGRAMS = read();

  private Typefaces() {}

  static LetterFont program(Face face) {
    return Objects.requireNonNull(PROGRAMS.get(face));
  }

  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** Whether some font shows the character. */
  static boolean shows(int codePoint) {
    return codePoint == '\n'
        || (codePoint >= ' ' && codePoint <= '~')
        || (isPlain(codePoint) && (has(Face.LATIN, codePoint) || has(Face.HAN, codePoint)));
  }

  /** The character as which a PDF gives this one back: itself, or one with the same picture. */
  static int readBack(int codePoint, Locale language) {
    Face first = isChinese(language) ? Face.HAN : Face.LATIN;
    Face face = has(first, codePoint) ? first : first == Face.HAN ? Face.LATIN : Face.HAN;
    return has(face, codePoint) ? program(face).readBack(codePoint) : codePoint;
  }

  /**
   * The run in pieces that one font shows each, in their order. A line feed is a piece of its own:
   * iText repeats characters where one stands among others.
   */
  static List<Span> split(Run run, Locale language) {
    Face latin = run.bold() ? Face.LATIN_BOLD : run.italic() ? Face.LATIN_ITALIC : Face.LATIN;
    boolean hanFirst = isChinese(language) && latin == Face.LATIN;
    List<Span> spans = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Face current = latin;
    boolean newLine = false;
    for (int codePoint : run.text().codePoints().toArray()) {
      Face face = codePoint == '\n' ? current : faceFor(codePoint, latin, hanFirst);
      boolean ends = face != current || newLine || codePoint == '\n';
      if (ends && !piece.isEmpty()) {
        spans.add(new Span(current, piece.toString()));
        piece.setLength(0);
      }
      current = face;
      newLine = codePoint == '\n';
      piece.appendCodePoint(codePoint);
    }
    if (!piece.isEmpty()) {
      spans.add(new Span(current, piece.toString()));
    }
    return spans;
  }

  private static Face faceFor(int codePoint, Face latin, boolean hanFirst) {
    for (Face face : hanFirst ? List.of(Face.HAN, latin) : List.of(latin, Face.HAN)) {
      if (has(face, codePoint)) {
        return face;
      }
    }
    throw new CannotBeShown(Set.of(codePoint));
  }

  private static boolean isPlain(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && SCRIPTS.contains(UnicodeScript.of(codePoint));
  }

  private static boolean has(Face face, int codePoint) {
    return program(face).getGlyph(codePoint) != null;
  }

  private static Map<Face, LetterFont> read() {
    Map<Face, LetterFont> programs = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      programs.put(face, read("/fonts/" + face.file + ".ttf"));
    }
    return programs;
  }

  private static LetterFont read(String path) {
    try (InputStream file = Typefaces.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("font missing: " + path);
      }
      return new LetterFont(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
