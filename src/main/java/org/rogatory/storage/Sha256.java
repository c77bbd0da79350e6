package org.rogatory.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash and the number of bytes that are seen one part after the other. */
final class Sha256 {

  private final MessageDigest digest;
  private long size;

  private Sha256(MessageDigest digest, long size) {
    this.digest = digest;
    this.size = size;
  }

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** What was seen until now, to be gone on with apart. */
  Sha256 copy() {
    try {
      return new Sha256((MessageDigest) digest.clone(), size);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
    }
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
