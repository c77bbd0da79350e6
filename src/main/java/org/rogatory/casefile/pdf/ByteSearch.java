package org.rogatory.casefile.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.rogatory.storage.Source;

/** Looks for bytes in a document, without taking it into memory. */
public final class ByteSearch {

  private static final int PART = 64 * 1024;

  private ByteSearch() {}

  /** Whether these bytes stand anywhere in the document. */
  public static boolean finds(Source content, byte[] sought) {
    return find(content, sought, 0).isPresent();
  }

  /** Where these bytes stand first, from here on. */
  public static OptionalLong find(Source content, byte[] sought, long from) {
    byte[] buffer = new byte[PART + sought.length];
    int kept = 0;
    long begin = from;
    try (InputStream bytes = content.open()) {
      bytes.skipNBytes(Math.min(from, content.size()));
      for (int read = bytes.readNBytes(buffer, 0, PART);
          read > 0;
          read = bytes.readNBytes(buffer, kept, PART)) {
        int end = kept + read;
        int at = stands(buffer, end, sought);
        if (at >= 0) {
          return OptionalLong.of(begin + at);
        }
        kept = Math.min(end, sought.length - 1);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
        begin += end - kept;
      }
      return OptionalLong.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int stands(byte[] buffer, int end, byte[] sought) {
    for (int at = 0; at + sought.length <= end; at++) {
      if (buffer[at] == sought[0]
          && Arrays.equals(buffer, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }
}
