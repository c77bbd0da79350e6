package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    try (OwnProgram program =
        OwnProgram.start("--spring.datasource.url=jdbc:h2:file:" + folder + "/rogatory")) {
      assertThat(get(program, "/actuator/health").statusCode()).isEqualTo(200);
      DiskReserve disk = program.context().getBean(DiskReserve.class);

      disk.setReserve(NO_DISK_IS_SO_LARGE);
      awaitHealth(program, 503);
      HttpResponse<String> page = get(program, "/login");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(Jsoup.parse(page.body()).select("h1").text())
          .isEqualTo("The database cannot be reached");

      disk.setReserve(DataSize.ofBytes(1));
      awaitHealth(program, 200);
      assertThat(get(program, "/login").statusCode()).isEqualTo(200);
    }
  }

  private static void awaitHealth(OwnProgram program, int status) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(program, "/actuator/health").statusCode() == status);
  }

  private static DiskReserve reserve(DataSize size) {
    DiskReserve disk = new DiskReserve();
    disk.setReserve(size);
    return disk;
  }

  private static HttpResponse<String> get(OwnProgram program, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + program.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void theDiskOfTheEmbeddedDatabaseIsLookedAt() {
    String url = "jdbc:h2:file:" + folder + "/rogatory;WRITE_DELAY=0";

    assertThatThrownBy(() -> reserve(NO_DISK_IS_SO_LARGE).require(url))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("are left in " + folder)
        .matches(DatabaseAway::causes);
    assertThatCode(() -> reserve(DataSize.ofBytes(1)).require(url)).doesNotThrowAnyException();
    assertThatCode(() -> reserve(NO_DISK_IS_SO_LARGE).require("jdbc:postgresql://host/rogatory"))
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
