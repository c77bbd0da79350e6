package org.rogatory.casefile.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rogatory.storage.Source;

/**
 * Finds embedded objects in an RTF, in whatever way their control words are taken to pieces: by
 * spaces and line breaks, braces, groups that programs pass over, escaped letters and binary data.
 */
public final class RichTextObjects {

  /** Each begins what lies in the text and is not text. */
  private static final List<String> WORDS =
      List.of("\\objdata", "\\objocx", "\\objupdate", "\\objautlink", "\\objhtml");

  /** The letters with which they end. */
  private static final String LAST = "axekl";

  private static final int LONGEST = 10;
  private static final int KEPT = 4096;

  /** How a text is read: as it stands, with all groups, or without those that are passed over. */
  private enum Way {
    AS_IT_IS,
    ALL_GROUPS,
    KNOWN_GROUPS
  }

  private final StringBuilder plain = new StringBuilder();
  private final InputStream bytes;
  private final Way way;
  private int depth;
  private int passedOver;

  private RichTextObjects(InputStream bytes, Way way) {
    this.bytes = bytes;
    this.way = way;
  }

  /** Whether something that begins so is an RTF for some program. */
  public static boolean isOne(byte[] first) {
    return new String(first, 0, Math.min(first.length, 64), StandardCharsets.ISO_8859_1)
        .stripLeading()
        .startsWith("{\\rt");
  }

  /** The control word of the first object; empty where there is none. */
  public static Optional<String> find(Source text) {
    for (Way way : Way.values()) {
      try (InputStream bytes = new BufferedInputStream(text.open(), 64 * 1024)) {
        Optional<String> found = new RichTextObjects(bytes, way).find();
        if (found.isPresent()) {
          return found;
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return Optional.empty();
  }

  private Optional<String> find() throws IOException {
    return way == Way.AS_IT_IS ? raw() : joined();
  }

  /** As the words stand there, without what nobody sees. */
  private Optional<String> raw() throws IOException {
    for (int each = bytes.read(); each >= 0; each = bytes.read()) {
      if (each > ' ' && ends(each)) {
        return found();
      }
    }
    return Optional.empty();
  }

  /** As they are when their pieces are put together. */
  private Optional<String> joined() throws IOException {
    for (int each = bytes.read(); each >= 0; each = bytes.read()) {
      int letter = each;
      if (each == '{') {
        depth++;
        letter = 0;
      } else if (each == '}') {
        leave();
        letter = 0;
      } else if (each == '\\') {
        letter = escaped();
      }
      if (letter > ' ' && passedOver == 0 && ends(letter)) {
        return found();
      }
    }
    return Optional.empty();
  }

  private void leave() {
    depth--;
    if (depth < passedOver) {
      passedOver = 0;
    }
  }

  /** The letter for which an escape stands; none where it stands for nothing. */
  private int escaped() throws IOException {
    bytes.mark(LONGEST);
    int kind = bytes.read();
    if (kind == '*') {
      passOver();
      return 0;
    }
    if (kind == '\'') {
      int high = Character.digit(bytes.read(), 16);
      int low = Character.digit(bytes.read(), 16);
      if (high >= 0 && low >= 0) {
        return high * 16 + low;
      }
    }
    if (kind == 'b' && bytes.read() == 'i' && bytes.read() == 'n') {
      int digit = bytes.read();
      if (digit >= '0' && digit <= '9') {
        skipBinary(digit - '0');
        return 0;
      }
    }
    bytes.reset();
    return '\\';
  }

  /** A group that stands alone and holds no object is passed over by programs. */
  private void passOver() throws IOException {
    bytes.mark(2 * LONGEST);
    String next = new String(bytes.readNBytes(2 * LONGEST), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (way == Way.KNOWN_GROUPS && passedOver == 0 && !next.stripLeading().startsWith("\\o")) {
      passedOver = depth;
    }
  }

  private void skipBinary(int firstDigit) throws IOException {
    long left = firstDigit;
    bytes.mark(1);
    int each = bytes.read();
    for (; each >= '0' && each <= '9'; each = bytes.read()) {
      left = Math.min(left * 10 + each - '0', Integer.MAX_VALUE);
      bytes.mark(1);
    }
    if (each != ' ') {
      bytes.reset();
    }
    while (left > 0 && bytes.read() >= 0) {
      left--;
    }
  }

  private boolean ends(int letter) {
    plain.append((char) letter);
    if (plain.length() > KEPT) {
      plain.delete(0, plain.length() - LONGEST * 2);
    }
    return LAST.indexOf(letter) >= 0 && found().isPresent();
  }

  private Optional<String> found() {
    for (String word : WORDS) {
      int from = plain.length() - word.length();
      if (from >= 0 && plain.charAt(from) == '\\' && plain.indexOf(word, from) == from) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
