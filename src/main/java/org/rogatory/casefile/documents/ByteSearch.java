package org.rogatory.casefile.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.rogatory.storage.Source;

/** Looks for bytes in a document, without taking it into memory. */
final class ByteSearch {

  private static final int PART = 64 * 1024;

  private ByteSearch() {}

  /** Whether these bytes stand anywhere in the document. */
  static boolean finds(Source content, byte[] sought) {
    byte[] buffer = new byte[PART + sought.length];
    int kept = 0;
    try (InputStream bytes = content.open()) {
      for (int read = bytes.readNBytes(buffer, 0, PART);
          read > 0;
          read = bytes.readNBytes(buffer, kept, PART)) {
        int end = kept + read;
        if (stands(buffer, end, sought)) {
          return true;
        }
        kept = Math.min(end, sought.length - 1);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean stands(byte[] buffer, int end, byte[] sought) {
    for (int at = 0; at + sought.length <= end; at++) {
      if (buffer[at] == sought[0]
          && Arrays.equals(buffer, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
