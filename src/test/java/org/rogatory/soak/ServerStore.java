package org.rogatory.soak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PostgreSQL that writes to the disk. */
final class ServerStore implements Store {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Path folder;
  private final EmbeddedPostgres server;
  private final List<String> command;

  ServerStore(Path folder) throws IOException {
    this.folder = folder;
    this.server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setServerConfig("max_connections", "200")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
    this.command = command(Files.readString(folder.resolve("postmaster.opts")));
  }

  /** How it was started; it refuses to run as the administrator of the machine. */
  private static List<String> command(String said) {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("unshare", "-U"));
    }
    WORD.matcher(said).results().map(ServerStore::word).forEach(words::add);
    return words;
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  @Override
  public List<String> arguments() {
    return List.of(
        "--spring.profiles.active=demo,postgresql",
        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres");
  }

  /** The server and all its children, at once. */
  @Override
  public void kill() throws IOException, InterruptedException {
    List<ProcessHandle> all =
        ProcessHandle.of(postmaster()).stream()
            .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      while (each.isAlive()) {
        Thread.sleep(20);
      }
    }
  }

  private long postmaster() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
  }

  @Override
  public void start() throws IOException, InterruptedException {
    File log = folder.resolveSibling("server.log").toFile();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
    while (!answers()) {
      Thread.sleep(50);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
