package org.rogatory.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash of an entry: SHA-256 over the previous hash and every column, each with its length. */
final class ChainHash {

  private ChainHash() {}

  /** The hash of an entry with these columns, see {@link JournalEntry#columns}. */
  static String of(List<String> columns) {
    MessageDigest digest = sha256();
    for (String column : columns) {
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
