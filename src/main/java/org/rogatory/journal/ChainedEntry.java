package org.rogatory.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as the chain of hashes sees it, wherever it was read. */
public interface ChainedEntry {

  /** The number in the file, from 1 without gaps. */
  int number();

  /** The hash that stands with it. */
  String hash();

  /** The hash of its predecessor that stands with it. */
  String previousHash();

  /** What its hash is made of, as it stands in the columns, if it were at this number. */
  List<String> columns(int at);

  /**
   * The hash of an entry with these columns: SHA-256 over the previous hash and every column, each
   * with its length.
   */
  static String hash(List<String> columns) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String column : columns) {
        byte[] bytes = column.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An entry as its row has it, read without the program that wrote it. */
  record Stored(
      String reference,
      int number,
      String matter,
      @Nullable String provision,
      Instant happenedAt,
      String zone,
      Instant recordedAt,
      String actorKind,
      String actor,
      String kind,
      String facts,
      String previousHash,
      String hash)
      implements ChainedEntry {

    @Override
    public List<String> columns(int at) {
      return List.of(
          previousHash,
          reference,
          Integer.toString(at),
          matter,
          provision == null ? "" : provision,
          Long.toString(happenedAt.toEpochMilli()),
          zone,
          Long.toString(recordedAt.toEpochMilli()),
          actorKind,
          actor,
          kind,
          facts);
    }
  }
}
