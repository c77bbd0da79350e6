package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.testing.OwnProgram;
import org.springframework.util.unit.DataSize;

/** A disk that is nearly full is a database that is away: nothing is written, and all is said. */
class FullDiskTest {

  private static final DataSize NO_DISK_IS_SO_LARGE = DataSize.ofTerabytes(8_000_000);

  @TempDir Path folder;

  @Test
  void nothingIsTakenWhileTooLittleIsLeft() throws Exception {
    long reserve = (folder.toFile().getUsableSpace() >> 20) - 400;
    Path filling = folder.resolve("filling");
    try (OwnProgram program =
        OwnProgram.start(
            "--spring.datasource.url=jdbc:h2:file:" + folder + "/rogatory",
            "--rogatory.disk.reserve=" + reserve + "MB")) {
      assertThat(get(program, "/actuator/health").statusCode()).isEqualTo(200);

      fill(filling);
      awaitHealth(program, 503);
      HttpResponse<String> page = get(program, "/login");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(Jsoup.parse(page.body()).select("h1").text())
          .isEqualTo("The database cannot be reached");

      Files.delete(filling);
      awaitHealth(program, 200);
      assertThat(get(program, "/login").statusCode()).isEqualTo(200);
    }
  }

  /** Twice what was left above the reserve: others write on this disk as well. */
  private static void fill(Path file) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 800; i++) {
        out.write(megabyte);
      }
    }
  }

  private static void awaitHealth(OwnProgram program, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(program, "/actuator/health").statusCode() == status);
  }

  private static HttpResponse<String> get(OwnProgram program, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + program.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void theDiskOfTheEmbeddedDatabaseIsLookedAt() {
    String url = "jdbc:h2:file:" + folder + "/rogatory;WRITE_DELAY=0";

    assertThatThrownBy(() -> new DiskReserve(NO_DISK_IS_SO_LARGE).require(url))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("are left in " + folder)
        .matches(DatabaseAway::causes);
    assertThatCode(() -> new DiskReserve(DataSize.ofBytes(1)).require(url))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> new DiskReserve(NO_DISK_IS_SO_LARGE).require("jdbc:postgresql://host/rogatory"))
        .doesNotThrowAnyException();
  }

  @Test
  void whatFailedInTheStoreHasClosedTheDatabase() {
    String said =
        "General error: \"org.h2.mvstore.MVStoreException: Writing to a file failed [2.4.240/%d]\";"
            + " SQL statement: insert [50000-240]";

    assertThat(DatabaseClosedItself.causes(new SQLException(said.formatted(2), "HY000", 50000)))
        .isTrue();
    assertThat(DatabaseClosedItself.causes(new SQLException(said.formatted(101), "HY000", 50000)))
        .isFalse();
  }
}
