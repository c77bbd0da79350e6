package org.rogatory.casefile.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Base64 text, and whether it goes on behind its padding. Some programs stop there, and others read
 * what follows.
 */
final class PaddedOnce extends FilterInputStream {

  private boolean padded;
  private boolean goesOn;

  PaddedOnce(InputStream text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      see((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int at = from; at < from + read; at++) {
      see(into[at]);
    }
    return read;
  }

  private void see(byte each) {
    if (each == '=') {
      padded = true;
    } else if (padded && each != '\r' && each != '\n' && each != ' ' && each != '\t') {
      goesOn = true;
    }
  }

  /** Reads it to its end, and says whether anything follows the padding. */
  boolean goesOn() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return goesOn;
  }
}
