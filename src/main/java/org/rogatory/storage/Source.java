package org.rogatory.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, such as those of a temporary file. */
public interface Source {

  /** How many bytes there are. */
  long size();

  /** A new stream over all bytes; whoever opens it closes it. */
  InputStream open() throws IOException;

  /** The hash of all bytes, 64 hexadecimal digits. */
  default String sha256() throws IOException {
    Sha256 seen = new Sha256();
    try (InputStream bytes = open()) {
      for (byte[] part = bytes.readNBytes(StoredBytes.PART);
          part.length > 0;
          part = bytes.readNBytes(StoredBytes.PART)) {
        seen.add(part);
      }
    }
    return seen.text();
  }

  /** Bytes that are in memory already because they are few. */
  static Source of(byte[] bytes) {
    return new Source() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
