package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.storage.Source;

/**
 * Debian's ClamAV, with one signature of our own: the EICAR test file. Skipped where the package
 * {@code clamav-daemon} is not installed.
 */
class ClamdTest {

  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Process daemon;
  private static Path socket;
  private static int port;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(PROGRAM), "clamav-daemon is not installed");
    Path signatures = Files.createDirectory(folder.resolve("signatures"));
    Files.writeString(
        signatures.resolve("ours.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test\n");
    socket = folder.resolve("clamd.ctl");
    port = freePort();
    Path settings = folder.resolve("clamd.conf");
    Files.write(
        settings,
        List.of(
            "Foreground yes",
            "DatabaseDirectory " + signatures,
            "LocalSocket " + socket,
            "TCPSocket " + port,
            "TCPAddr 127.0.0.1",
            "StreamMaxLength 2M"));
    daemon =
        new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(socket) || verdict(socket.toString()).isEmpty()) {
      assertThat(daemon.isAlive()).as(Files.readString(folder.resolve("clamd.log"))).isTrue();
      assertThat(Instant.now()).isBefore(end);
      Thread.onSpinWait();
    }
  }

  private static Optional<Boolean> verdict(String address) {
    try {
      return Optional.of(scan(address).find(text("We request.")).isEmpty());
    } catch (MalwareScanAway notYet) {
      return Optional.empty();
    }
  }

  @AfterAll
  static void end() throws InterruptedException {
    if (daemon != null) {
      daemon.destroy();
      daemon.waitFor();
    }
  }

  @Test
  void theTestFileIsFoundAndOthersAreNot() {
    for (String address : List.of(socket.toString(), "127.0.0.1:" + port)) {
      assertThat(scan(address).find(text(Scanner.EICAR))).contains("Eicar-Test.UNOFFICIAL");
      assertThat(scan(address).find(text("We request the data."))).isEmpty();
    }
  }

  @Test
  void itLooksIntoAnOfficeDocument() {
    byte[] document = Archives.words().with("word/media/image.png", Scanner.EICAR).bytes();

    assertThat(scan(socket.toString()).find(Source.of(document))).contains("Eicar-Test.UNOFFICIAL");
  }

  @Test
  void whatIsTooLargeForItIsNotCalledClean() {
    Source large = Source.of(new byte[5 * 1024 * 1024]);

    assertThatThrownBy(() -> scan(socket.toString()).find(large))
        .isInstanceOf(MalwareScanAway.class);
  }

  private static MalwareScan scan(String address) {
    return new MalwareScan(new MalwareScanSettings(address, PATIENCE, 2));
  }

  private static Source text(String text) {
    return Source.of(text.getBytes(US_ASCII));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
