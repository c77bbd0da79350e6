package org.rogatory.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash and the number of bytes that are seen one part after the other. */
final class Sha256 {

  private final MessageDigest digest;
  private long size;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  static String of(byte[] bytes) {
    Sha256 all = new Sha256();
    all.add(bytes);
    return all.text();
  }

  void add(byte[] part) {
    digest.update(part);
    size += part.length;
  }

  long size() {
    return size;
  }

  /** To be asked once, after the last part. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
