package org.rogatory.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps bytes in the database in parts. At most one part of each is in memory at a time, both when
 * they are kept and when they are read. JDBC, because a persistence context would hold every part
 * until the end of its transaction.
 */
@Component
public class PartStore {

  private final JdbcClient database;
  private final Capacity capacity;

  PartStore(JdbcClient database, Capacity capacity) {
    this.database = database;
    this.capacity = capacity;
  }

  /**
   * Keeps the bytes. They take their share of the program's capacity until the transaction ends.
   *
   * @throws Busy if too much large work is under way; nothing was kept
   * @throws UncheckedIOException if the source cannot be read, or is not as long as it says
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredBytes keep(Source source) {
    capacity.takeUntilCompletion(source.size());
    String id = UUID.randomUUID().toString();
    Sha256 seen = new Sha256();
    try (InputStream bytes = source.open()) {
      int number = 0;
      for (byte[] part = next(bytes); part.length > 0; part = next(bytes)) {
        seen.add(part);
        insert(id, number++, part);
      }
      if (seen.size() != source.size()) {
        throw new IOException(source.size() + " bytes expected, " + seen.size() + " read");
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new StoredBytes(id, seen.size(), seen.text());
  }

  private static byte[] next(InputStream bytes) throws IOException {
    byte[] part = new byte[StoredBytes.PART];
    int length = bytes.readNBytes(part, 0, StoredBytes.PART);
    return length == StoredBytes.PART ? part : Arrays.copyOf(part, length);
  }

  private void insert(String id, int number, byte[] part) {
    database
        .sql("insert into stored_part (bytes_id, part, content) values (?, ?, ?)")
        .params(id, number, part)
        .update();
  }

  /**
   * Reads bytes that were kept, after all of them were compared with their hash. While they are
   * compared they take their share of the program's capacity, so that a crowd of large downloads
   * leaves turns for others.
   *
   * @throws AlteredBytes if they are not those that were kept
   * @throws Busy if too much large work is under way
   */
  public PartReading read(StoredBytes kept) {
    try (Capacity.Share share = capacity.forReading(kept.size())) {
      return compared(kept);
    }
  }

  /** Whether the bytes are those that were kept; for nightly work, which waits for no share. */
  public boolean isWhole(StoredBytes kept) {
    try {
      compared(kept);
      return true;
    } catch (AlteredBytes altered) {
      return false;
    }
  }

  private PartReading compared(StoredBytes kept) {
    Sha256 seen = new Sha256();
    List<PartReading.Checked> checked = new ArrayList<>();
    int count = kept.parts();
    for (int number = 0; number < count; number++) {
      byte[] part = part(kept.id(), number).orElseThrow(() -> new AlteredBytes(kept));
      if (part.length
          != Math.min(StoredBytes.PART, kept.size() - (long) number * StoredBytes.PART)) {
        throw new AlteredBytes(kept);
      }
      checked.add(PartReading.Checked.next(seen, part));
    }
    if (!seen.text().equals(kept.sha256())) {
      throw new AlteredBytes(kept);
    }
    return new PartReading(kept, this::part, List.copyOf(checked));
  }

  private Optional<byte[]> part(String id, int number) {
    return database
        .sql("select content from stored_part where bytes_id = ? and part = ?")
        .params(id, number)
        .query((row, index) -> row.getBytes("content"))
        .optional();
  }

  /** Removes the bytes, for good. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(String id) {
    database.sql("delete from stored_part where bytes_id = ?").param(id).update();
  }
}
