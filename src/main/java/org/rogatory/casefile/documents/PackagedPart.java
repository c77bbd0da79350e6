package org.rogatory.casefile.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of an office document: what it is by its name, and by how its bytes begin. */
final class PackagedPart {

  /** Programs of Windows, Linux, macOS and Java, scripts, and archives of all kinds. */
  private static final List<byte[]> FOREIGN =
      List.of(
          bytes(0x7f, 'E', 'L', 'F'),
          bytes(0xca, 0xfe, 0xba, 0xbe),
          bytes(0xcf, 0xfa, 0xed, 0xfe),
          bytes(0xce, 0xfa, 0xed, 0xfe),
          bytes('#', '!', '/'),
          bytes('L', 0, 0, 0, 1, 0x14, 2, 0),
          bytes('7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
          bytes('R', 'a', 'r', '!', 0x1a, 7),
          bytes(0x1f, 0x8b, 8),
          bytes('B', 'Z', 'h'),
          bytes(0xfd, '7', 'z', 'X', 'Z', 0),
          bytes('M', 'S', 'C', 'F'),
          bytes('P', 'K', 3, 4),
          bytes('P', 'K', 5, 6),
          bytes('P', 'K', 7, 8),
          bytes(0xfe, 0xed, 0xfa, 0xce),
          bytes(0xfe, 0xed, 0xfa, 0xcf),
          bytes('d', 'e', 'x', '\n', '0'),
          bytes(0, 'a', 's', 'm'),
          bytes('!', '<', 'a', 'r', 'c', 'h', '>'),
          bytes('x', 'a', 'r', '!'),
          bytes('I', 'T', 'S', 'F'),
          bytes('I', 'S', 'c', '('),
          bytes('M', 'S', 'W', 'I', 'M', 0, 0, 0),
          bytes('C', 'r', '2', '4'),
          bytes('L', 'Z', 'I', 'P'),
          bytes(0x28, 0xb5, 0x2f, 0xfd));

  private static final Map<String, String> EMBEDDED =
      Map.of(
          ".docx", OfficePackage.WORDS,
          ".xlsx", OfficePackage.SHEETS,
          ".pptx", OfficePackage.SLIDES);

  private static final List<String> TEXTS =
      List.of(
          ".xml", ".rels", ".vml", ".rdf", ".txt", ".csv", ".json", ".html", ".htm", ".css",
          ".svg");

  private static final byte[] WINDOWS = bytes('M', 'Z');

  private PackagedPart() {}

  /** Whether it is a program of the document itself: macros, scripts, controls. */
  static boolean isProgram(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String last = small.substring(small.lastIndexOf('/') + 1);
    return last.startsWith("vbaproject")
        || last.startsWith("vbadata")
        || small.contains("/activex/")
        || small.contains("/macrosheets/")
        || small.startsWith("basic/")
        || small.startsWith("scripts/");
  }

  /**
   * Whether it is something of its own that nobody sees: a program, or an archive that this one
   * hides.
   *
   * @param first its first bytes
   */
  static boolean isForeign(byte[] first, String name) {
    return (Endings.isRun(name) && !isOfThePackage(name))
        || FOREIGN.stream().anyMatch(magic -> begins(first, magic))
        || begins(first, WINDOWS);
  }

  /** Whether a part that is called so is a text. */
  static boolean isText(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return TEXTS.stream().anyMatch(small::endsWith);
  }

  /** Whether something that begins so can be a text, in UTF-8, UTF-16 or an older alphabet. */
  static boolean isReadable(byte[] first) {
    Charset alphabet = StandardCharsets.ISO_8859_1;
    if (begins(first, bytes(0xff, 0xfe)) || begins(first, bytes('<', 0))) {
      alphabet = StandardCharsets.UTF_16LE;
    } else if (begins(first, bytes(0xfe, 0xff)) || begins(first, bytes(0, '<'))) {
      alphabet = StandardCharsets.UTF_16BE;
    }
    return new String(first, alphabet)
        .chars()
        .noneMatch(each -> each < ' ' && "\t\n\r\f".indexOf(each) < 0);
  }

  /** What an office document within this one would be, such as the sheet behind a chart. */
  static Optional<String> embedded(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.contains("/embeddings/")
        ? EMBEDDED.entrySet().stream()
            .filter(ending -> small.endsWith(ending.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }

  /** Parts that every office document has and that nobody opens by their names. */
  private static boolean isOfThePackage(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".xml") || small.endsWith(".bin") || small.endsWith(".svg");
  }

  private static boolean begins(byte[] first, byte[] magic) {
    if (first.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (first[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(int... values) {
    byte[] all = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = (byte) values[i];
    }
    return all;
  }
}
