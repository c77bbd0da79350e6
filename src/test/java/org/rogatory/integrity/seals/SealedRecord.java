package org.rogatory.integrity.seals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.rogatory.journal.ChainedEntry;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A record that is one for all files, and roots in a folder of their own that seal it. */
public final class SealedRecord {

  private final JdbcTemplate database;
  private final RecordKind kind;
  private final RootFolder roots;
  private final KeyFile key;

  /** Nothing is sealed yet; the key is a new one. */
  public SealedRecord(JdbcTemplate database, RecordKind kind, Path folder) {
    this.database = database;
    this.kind = kind;
    this.roots = new RootFolder(folder.resolve("roots"));
    this.key = new KeyFile(folder.resolve("key.pem"));
    key.write(SealKey.create());
  }

  /** Seals what is there now. */
  public void seal() {
    ConnectionCallback<Object> sealing =
        connection ->
            new Sealing(roots, key, ZoneOffset.UTC)
                .seal(new StoredJournals(connection), chain(), Map.of(), Instant.now());
    database.execute(sealing);
  }

  /** The roots so far. */
  public RootChain chain() {
    return RootChain.read(roots, List.of());
  }

  /** The text of a root. */
  public String text(int number) {
    return roots.find(number).orElseThrow().text();
  }

  /** The names of what is wrong with the record. */
  public List<String> found() {
    ConnectionCallback<List<String>> check =
        connection ->
            new RecordCheck(new StoredJournals(connection).record(kind), chain())
                .found().stream().map(found -> found.part().name()).toList();
    return database.execute(check);
  }

  /**
   * Chains all lines anew, as somebody does who knows how it is done.
   *
   * @param table the record's
   * @param columns what of a line is hashed; the first is the hash of the line before it
   */
  public <L> void chainAnew(
      String table, List<L> lines, ToIntFunction<L> number, Function<L, List<String>> columns) {
    String previous = "0".repeat(64);
    for (L line : lines) {
      List<String> hashed = new ArrayList<>(columns.apply(line));
      hashed.set(0, previous);
      String hash = ChainedEntry.hash(hashed);
      database.update(
          "update " + table + " set previous_hash = ?, hash = ? where number = ?",
          previous,
          hash,
          number.applyAsInt(line));
      previous = hash;
    }
    database.update("update " + table + "_head set entries = ?, hash = ?", lines.size(), previous);
  }
}
