package org.rogatory.letters.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A font file, with the scripts that it is for. */
enum Face {
  LATIN(
      "NotoSans-Regular", false, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
  LATIN_BOLD("NotoSans-Bold", false),
  LATIN_ITALIC("NotoSans-Italic", false),
  HAN(
      "NotoSansSC-Regular",
      false,
      UnicodeScript.HAN,
      UnicodeScript.BOPOMOFO,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA),
  ARMENIAN("NotoSansArmenian-Regular", false, UnicodeScript.ARMENIAN),
  GEORGIAN("NotoSansGeorgian-Regular", false, UnicodeScript.GEORGIAN),
  TIFINAGH("NotoSansTifinagh-Regular", false, UnicodeScript.TIFINAGH),
  ETHIOPIC("NotoSansEthiopic-Regular", false, UnicodeScript.ETHIOPIC),
  ARABIC("Amiri-Regular", true, UnicodeScript.ARABIC),
  HEBREW("NotoSansHebrew-Regular", true, UnicodeScript.HEBREW),
  THAANA("NotoSansThaana-Regular", true, UnicodeScript.THAANA),
  DEVANAGARI("NotoSansDevanagari-Regular", true, UnicodeScript.DEVANAGARI),
  BENGALI("NotoSansBengali-Regular", true, UnicodeScript.BENGALI),
  GURMUKHI("NotoSansGurmukhi-Regular", true, UnicodeScript.GURMUKHI),
  GUJARATI("NotoSansGujarati-Regular", true, UnicodeScript.GUJARATI),
  ORIYA("NotoSansOriya-Regular", true, UnicodeScript.ORIYA),
  TAMIL("NotoSansTamil-Regular", true, UnicodeScript.TAMIL),
  TELUGU("NotoSansTelugu-Regular", true, UnicodeScript.TELUGU),
  KANNADA("NotoSansKannada-Regular", true, UnicodeScript.KANNADA),
  MALAYALAM("NotoSansMalayalam-Regular", true, UnicodeScript.MALAYALAM),
  SINHALA("NotoSansSinhala-Regular", true, UnicodeScript.SINHALA),
  TIBETAN("NotoSerifTibetan-Regular", true, UnicodeScript.TIBETAN),
  THAI("NotoSansThai-Regular", true, UnicodeScript.THAI),
  LAO("NotoSansLao-Regular", true, UnicodeScript.LAO),
  MYANMAR("NotoSansMyanmar-Regular", true, UnicodeScript.MYANMAR),
  KHMER("NotoSansKhmer-Regular", true, UnicodeScript.KHMER),
  KOREAN("NotoSansKR-Regular", false, UnicodeScript.HANGUL),
  JAPANESE("NotoSansJP-Regular", false);

  /** Where a sign that belongs to no script is looked for: not in the two that are very large. */
  static final List<Face> FOR_SIGNS =
      Arrays.stream(values()).filter(face -> face.ordinal() < KOREAN.ordinal()).toList();

  private static final Map<UnicodeScript, Face> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

  static {
    for (Face face : values()) {
      face.scripts.forEach(script -> BY_SCRIPT.put(script, face));
    }
  }

  private final String file;
  private final boolean shaped;
  private final List<UnicodeScript> scripts;
  private @Nullable LetterFont program;

  Face(String file, boolean shaped, UnicodeScript... scripts) {
    this.file = file;
    this.shaped = shaped;
    this.scripts = List.of(scripts);
  }

  /** What the file says, read when it is needed for the first time. */
  synchronized LetterFont program() {
    if (program == null) {
      try (InputStream source = open()) {
        program = new LetterFont(source.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return program;
  }

  /** The font file, a resource of the program. */
  InputStream open() {
    String path = "/fonts/" + file + ".ttf";
    return Objects.requireNonNull(Face.class.getResourceAsStream(path), path);
  }

  /**
   * Whether its letters change with their neighbours, or stand above and below each other, so that
   * they cannot be set one by one.
   */
  boolean isShaped() {
    return shaped;
  }

  /** The face for the letters of a script. */
  static Optional<Face> of(UnicodeScript script) {
    return Optional.ofNullable(BY_SCRIPT.get(script));
  }
}
