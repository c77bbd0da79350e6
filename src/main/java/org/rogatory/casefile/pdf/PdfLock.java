package org.rogatory.casefile.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.storage.Source;

/**
 * Whether a PDF needs a password to be read. Many are encrypted only so that programs neither print
 * nor change them, with an empty password: everybody reads those, scanners too, and they are taken.
 */
public final class PdfLock {

  private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int WINDOW = 8 * 1024;

  /** Sound documents name their lock once or twice; what names it oftener is made to cost time. */
  private static final int OFTEN = 20;

  private static final Pattern APART = Pattern.compile("\\A/Encrypt\\s+(\\d+)\\s+(\\d+)\\s+R");
  private static final Pattern INLINE = Pattern.compile("\\A/Encrypt\\s*<<");

  private PdfLock() {}

  /** Whether it cannot be read without a password. What is damaged here cannot be read either. */
  public static boolean needsPassword(Source content) {
    List<Long> named = places(content, ENCRYPT);
    return named.size() == OFTEN || named.stream().anyMatch(at -> locks(content, at));
  }

  private static List<Long> places(Source content, byte[] sought) {
    List<Long> places = new ArrayList<>();
    OptionalLong found = ByteSearch.find(content, sought, 0);
    while (found.isPresent() && places.size() < OFTEN) {
      places.add(found.getAsLong());
      found = ByteSearch.find(content, sought, found.getAsLong() + sought.length);
    }
    return places;
  }

  private static boolean locks(Source content, long at) {
    String trailer = window(content, at);
    Matcher apart = APART.matcher(trailer);
    if (apart.find()) {
      String dictionary = object(content, apart.group(1) + " " + apart.group(2) + " obj");
      return !opens(dictionary, window(content, Math.max(0, at - WINDOW / 2)));
    }
    return INLINE.matcher(trailer).find()
        && !opens(trailer, window(content, Math.max(0, at - WINDOW / 2)));
  }

  private static boolean opens(String dictionary, String around) {
    return PdfDictionary.of(dictionary)
        .flatMap(lock -> PdfPassword.of(lock, PdfDictionary.id(around)))
        .map(PdfPassword::isEmpty)
        .orElse(false);
  }

  /** The object of this number, from its beginning; the last one where it was changed. */
  private static String object(Source content, String name) {
    List<Long> places = places(content, name.getBytes(StandardCharsets.US_ASCII));
    return places.size() == OFTEN
        ? ""
        : places.stream()
            .filter(at -> at == 0 || !Character.isDigit(window(content, at - 1).charAt(0)))
            .map(at -> window(content, at))
            .reduce("", (before, last) -> last);
  }

  private static String window(Source content, long at) {
    try (InputStream bytes = content.open()) {
      bytes.skipNBytes(at);
      return new String(bytes.readNBytes(WINDOW), StandardCharsets.ISO_8859_1);
    } catch (EOFException shorter) {
      return " ";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
