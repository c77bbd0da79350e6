package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseInUseTest {

  @TempDir Path folder;

  @Test
  void aSecondStartInTheSameFolderSaysThatOneIsRunning() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("rogatory");
    Process other = hold(url);
    try {
      SQLException locked = refused(url);

      FailureAnalysis analysis = new DatabaseInUse().analyze(new IllegalStateException(locked));

      assertThat(analysis.getDescription()).contains("already running");
      assertThat(analysis.getAction()).contains("--rogatory.data");
    } finally {
      other.destroy();
      other.waitFor();
    }
  }

  @Test
  void otherFailuresAreLeftToOthers() {
    assertThat(new DatabaseInUse().analyze(new SQLException("wrong password", "28000", 28000)))
        .isNull();
  }

  private static Process hold(String url) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(
                        org.h2.Driver.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString(),
                "org.h2.tools.Shell",
                "-url",
                url,
                "-user",
                "rogatory")
            .redirectErrorStream(true)
            .start();
    process
        .getOutputStream()
        .write("select 'held';\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
    byte[] said = new byte[4096];
    StringBuilder all = new StringBuilder();
    while (!all.toString().contains("1 row")) {
      int length = process.getInputStream().read(said);
      assertThat(length).as("the other process ended: %s", all).isPositive();
      all.append(new String(said, 0, length, java.nio.charset.StandardCharsets.UTF_8));
    }
    return process;
  }

  private static SQLException refused(String url) {
    try (var connection = java.sql.DriverManager.getConnection(url, "rogatory", "")) {
      throw new AssertionError("opened twice: " + connection);
    } catch (SQLException locked) {
      return locked;
    }
  }
}
