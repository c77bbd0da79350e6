package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database that has closed itself ends the program; its file is not opened again. */
class ClosingDatabaseTest {

  @TempDir Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void theProgramEndsAndSaysWhy() throws Exception {
    String url =
        "jdbc:h2:file:" + folder.resolve("rogatory") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ClosingDatabase.class.getName(),
                url)
            .redirectErrorStream(true)
            .start();

    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(said).isEqualTo(Exhaustion.EXIT_CODE);
    assertThat(said.substring(said.indexOf(ClosingDatabase.READY)))
        .contains("the database has closed; the program ends")
        .doesNotContain("answers again");
    try (Connection open = DriverManager.getConnection(url, "rogatory", "")) {
      assertThat(
              open.createStatement().executeQuery("select count(*) from kept_after_closing").next())
          .isTrue();
    }
  }
}
