package org.rogatory.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program of its own, to be run with little memory: eight documents of 24 MB are kept at once in
 * an embedded database.
 */
final class CrowdOfUploads {

  static final int UPLOADS = 8;
  static final int SIZE = 24 * 1024 * 1024;

  private CrowdOfUploads() {}

  public static void main(String[] folder) throws SQLException {
    String url = url(Path.of(folder[0]));
    try (Connection open = DriverManager.getConnection(url, "rogatory", "")) {
      open.createStatement()
          .execute(
              "create table stored_part (bytes_id varchar(36) not null, part integer not null,"
                  + " content bytea not null, primary key (bytes_id, part))");
      open.createStatement()
          .execute("create table kept (id varchar(36), size_bytes bigint, sha256 varchar(64))");
      DriverManagerDataSource source = new DriverManagerDataSource(url, "rogatory", "");
      JdbcClient database = JdbcClient.create(source);
      TransactionTemplate transaction =
          new TransactionTemplate(new DataSourceTransactionManager(source));
      PartStore store =
          new PartStore(
              database,
              Capacities.of(Runtime.getRuntime().maxMemory(), Duration.ofMinutes(5), UPLOADS));
      List<CompletableFuture<Void>> uploads =
          IntStream.range(0, UPLOADS)
              .mapToObj(
                  seed ->
                      CompletableFuture.runAsync(
                          () ->
                              transaction.executeWithoutResult(
                                  status -> remember(store.keep(new Noise(seed)), database)),
                          task -> new Thread(task).start()))
              .toList();
      uploads.forEach(CompletableFuture::join);
    }
  }

  static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("rogatory") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static void remember(StoredBytes bytes, JdbcClient database) {
    database
        .sql("insert into kept values (?, ?, ?)")
        .params(bytes.id(), bytes.size(), bytes.sha256())
        .update();
  }

  /** Bytes that are nowhere in memory. */
  private record Noise(int seed) implements Source {

    @Override
    public long size() {
      return SIZE;
    }

    @Override
    public InputStream open() {
      return new InputStream() {
        private int read;
        private int state = seed + 1;

        @Override
        public int read() {
          if (read++ >= SIZE) {
            return -1;
          }
          state ^= state << 13;
          state ^= state >>> 17;
          state ^= state << 5;
          return state & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
          int count = 0;
          for (int next = read(); next >= 0; next = read()) {
            into[offset + count++] = (byte) next;
            if (count == length) {
              return count;
            }
          }
          return count == 0 ? -1 : count;
        }
      };
    }
  }
}
