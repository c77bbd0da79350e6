package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The documents together are larger than the memory; held as a whole, even two would exhaust it.
 */
class CrowdOfUploadsTest {

  @TempDir Path folder;

  @Test
  void manyLargeDocumentsAtOnceNeedLittleMemoryAndLeaveTheDatabaseWhole() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                CrowdOfUploads.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();

    JdbcClient database =
        JdbcClient.create(new DriverManagerDataSource(CrowdOfUploads.url(folder), "rogatory", ""));
    List<StoredBytes> kept =
        database
            .sql("select id, size_bytes, sha256 from kept")
            .query(
                (row, number) ->
                    new StoredBytes(row.getString(1), row.getLong(2), row.getString(3)))
            .list();
    assertThat(kept).hasSize(CrowdOfUploads.UPLOADS);
    PartStore store =
        new PartStore(database, Capacities.of(Long.MAX_VALUE, Duration.ofSeconds(1), 1));
    for (StoredBytes bytes : kept) {
      assertThat(bytes.size()).isEqualTo(CrowdOfUploads.SIZE);
      assertThat(store.read(bytes).size()).isEqualTo(bytes.size());
    }
  }
}
