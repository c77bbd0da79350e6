package org.rogatory.letters.typesetting;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fonts that letters are set in, each read once and when it is needed, and which characters
 * they can show. A letter of a script is set in the font for that script; a sign that belongs to no
 * script is set in the font of the letter's language, or else in the first that has it.
 */
final class Typefaces {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private Typefaces() {}

  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** Whether some font shows the character. */
  static boolean shows(int codePoint) {
    return codePoint == '\n'
        || (codePoint >= ' ' && codePoint <= '~')
        || joins(codePoint)
        || (isPlain(codePoint) && find(codePoint, Face.LATIN, Face.LATIN, false).isPresent());
  }

  /** Whether it only says whether its neighbours join: {@link Printable} leaves those between. */
  static boolean joins(int codePoint) {
    return codePoint == NON_JOINER || codePoint == JOINER;
  }

  /** Whether a character is of a script whose letters change with their neighbours. */
  static boolean isShaped(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.INHERITED && !joins(codePoint)
        || Face.of(script).filter(Face::isShaped).isPresent();
  }

  /** The character as which a PDF gives this one back: itself, or one with the same picture. */
  static int readBack(int codePoint, Locale language) {
    return find(codePoint, Face.LATIN, Face.LATIN, isChinese(language))
        .filter(face -> !face.isShaped())
        .map(face -> face.program().readBack(codePoint))
        .orElse(codePoint);
  }

  /**
   * The font for a character.
   *
   * @param before the font of the character before it, which an accent or a sign may stay with
   * @param latin the font for Latin letters in this style
   * @param hanFirst whether signs are set in the Chinese font where it has them
   * @throws CannotBeShown where no font shows it
   */
  static Face faceFor(int codePoint, Face before, Face latin, boolean hanFirst) {
    return find(codePoint, before, latin, hanFirst)
        .orElseThrow(() -> new CannotBeShown(Set.of(codePoint)));
  }

  private static Optional<Face> find(int codePoint, Face before, Face latin, boolean hanFirst) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    if (joins(codePoint)
        || (script == UnicodeScript.INHERITED || before.isShaped() && codePoint > '~')
            && script != UnicodeScript.HAN
            && has(before, codePoint)) {
      return Optional.of(before);
    }
    Optional<Face> own = Face.of(script).filter(face -> face != Face.LATIN);
    if (own.isPresent() && (own.get() != Face.HAN || !hanFirst)) {
      return own.filter(face -> has(face, codePoint));
    }
    List<Face> first = hanFirst ? List.of(Face.HAN, latin) : List.of(latin, Face.HAN);
    return first.stream()
        .filter(face -> has(face, codePoint))
        .findFirst()
        .or(() -> sign(script, codePoint));
  }

  private static Optional<Face> sign(UnicodeScript script, int codePoint) {
    return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED
        ? Face.FOR_SIGNS.stream().filter(face -> has(face, codePoint)).findFirst()
        : Optional.empty();
  }

  private static boolean isPlain(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED;
  }

  private static boolean has(Face face, int codePoint) {
    return face.program().getGlyph(codePoint) != null && (!face.isShaped() || Shaper.isAvailable());
  }
}
