package org.rogatory.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of an entry: SHA-256 over the previous hash and every column, each with its length. */
final class ChainHash {

  private ChainHash() {}

  /** The hash that the entry has when it stands at {@code number}. */
  static String of(JournalEntry entry, int number) {
    MessageDigest digest = sha256();
    for (String column : entry.columns(number)) {
      byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
