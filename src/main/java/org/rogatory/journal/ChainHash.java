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

  /** The hash that the entry has when it stands at {@code number}. */
  static String of(JournalEntry entry, int number) {
    MessageDigest digest = sha256();
    for (String column : columns(entry, number)) {
      byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<String> columns(JournalEntry entry, int number) {
    return List.of(
        entry.previousHash(),
        entry.reference().value(),
        Integer.toString(number),
        entry.matter().toString(),
        entry.provision().map(Object::toString).orElse(""),
        Long.toString(entry.happened().at().toEpochMilli()),
        entry.happened().zone().getId(),
        Long.toString(entry.recordedAt().toEpochMilli()),
        entry.actor().kind().name(),
        entry.actor().name(),
        entry.kind(),
        entry.facts());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
