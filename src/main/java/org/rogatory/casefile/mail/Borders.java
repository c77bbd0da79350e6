package org.rogatory.casefile.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.storage.Source;

/**
 * The borders between the parts of a mail. One that is written so that programs read it in more
 * than one way counts as unclear: some would see parts that others, and so this one, do not see.
 */
final class Borders {

  /** What a border is made of, RFC 2046, and what well-known programs use besides. */
  private static final Pattern SOUND = Pattern.compile("[ -~&&[^\\\\\"]]*[!-~&&[^\\\\\"]]");

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
  private static final int LONGEST = 200;
  private static final String LINE = "--";

  private final Set<String> known = new HashSet<>();

  /**
   * Takes the border that a header names.
   *
   * @param field the field as it stands in the mail, with its line breaks
   * @param border as it is read
   * @throws UnclearMail where it is not read alike everywhere
   */
  void add(String field, String border) throws UnclearMail {
    boolean isBroken =
        QUOTED.matcher(field).results().anyMatch(quoted -> BREAK.matcher(quoted.group()).find());
    String unquoted = QUOTED.matcher(field).replaceAll("");
    if (isBroken
        || unquoted.contains("(")
        || unquoted.contains("\"")
        || border.length() > LONGEST
        || !SOUND.matcher(border).matches()) {
      throw new UnclearMail("a border that is not read alike");
    }
    known.add(border);
  }

  /**
   * Looks whether a border stands behind a lone CR, where it begins a line for some programs only.
   *
   * @throws UnclearMail where one does
   */
  void check(Source mail) throws IOException, UnclearMail {
    if (known.isEmpty()) {
      return;
    }
    try (InputStream bytes = new BufferedInputStream(mail.open(), 64 * 1024)) {
      for (int each = bytes.read(); each >= 0; each = bytes.read()) {
        if (each == '\r' && isNext(bytes)) {
          throw new UnclearMail("a border behind a lone CR");
        }
      }
    }
  }

  /** Whether a border comes next; what comes is not read away. */
  private boolean isNext(InputStream bytes) throws IOException {
    bytes.mark(LINE.length() + LONGEST);
    String next = new String(bytes.readNBytes(LINE.length()), StandardCharsets.ISO_8859_1);
    boolean isOne = false;
    if (next.equals(LINE)) {
      String line = new String(bytes.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
      isOne = known.stream().anyMatch(line::startsWith);
    }
    bytes.reset();
    return isOne;
  }
}
