package org.rogatory.storage;

/**
 * Bytes that are kept in the database.
 *
 * @param id names them, 36 characters
 * @param size how many they are
 * @param sha256 their hash when they were kept, 64 hexadecimal digits
 */
public record StoredBytes(String id, long size, String sha256) {

  /** The length of each part but the last, in bytes: H2 holds at most a megabyte in a value. */
  static final int PART = 512 * 1024;

  /** Into how many parts they are divided. */
  int parts() {
    return parts(size);
  }

  /** Into how many parts so many bytes are divided. */
  static int parts(long size) {
    return Math.toIntExact((size + PART - 1) / PART);
  }
}
