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
