package org.rogatory.casefile.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.storage.Source;

/**
 * A file within the words of a mail, as mails carried files before MIME (uuencode, BinHex), and as
 * newsgroups do (yEnc). Some programs still show it as attached.
 */
public final class Uuencoded {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?i)begin(?:-base64(?:-encoded)?)?[ \t]+[0-7]{3,6}[ \t]+(\\S.*)"
              + "|=ybegin .*\\bname=(\\S.*)"
              + "|\\(This file must be converted with (BinHex).*");
  private static final String FIRST = "bB=(";
  private static final int LOOKED_AT = 200;

  private Uuencoded() {}

  /** The name of the first file in these words. */
  public static Optional<String> nameIn(Source words) {
    byte[] line = new byte[LOOKED_AT];
    int length = 0;
    try (InputStream bytes = new BufferedInputStream(words.open())) {
      for (int each = bytes.read(); each >= 0; each = bytes.read()) {
        if (each != '\n' && each != '\r') {
          if (length < LOOKED_AT) {
            line[length++] = (byte) each;
          }
          continue;
        }
        Optional<String> name = name(line, length);
        if (name.isPresent()) {
          return name;
        }
        length = 0;
      }
      return name(line, length);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> name(byte[] line, int length) {
    if (length == 0 || FIRST.indexOf(line[0]) < 0) {
      return Optional.empty();
    }
    Matcher begin = BEGIN.matcher(new String(line, 0, length, StandardCharsets.ISO_8859_1));
    return begin.matches()
        ? Stream.of(1, 2, 3).map(begin::group).filter(Objects::nonNull).findFirst()
        : Optional.empty();
  }
}
