package org.rogatory.soak;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program, in a process of its own. */
public final class Node {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final Store store;
  private final int port;
  private final Path log;
  private final String memory;
  private final List<String> besides;
  private @Nullable Process process;

  /**
   * One that is to be started.
   *
   * @param folder where its log is
   * @param memory its largest heap, such as {@code 512m}
   * @param besides what else its virtual machine is told
   */
  public Node(Path folder, Store store, int number, String memory, String... besides)
      throws IOException {
    this.memory = memory;
    this.besides = List.of(besides);
    this.folder = folder;
    this.store = store;
    this.port = freePort();
    this.log = folder.resolve("node-" + number + ".log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Where it listens, at the loopback address. */
  public int port() {
    return port;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** What it said. */
  public Path log() {
    return log;
  }

  /** Starts it, and waits until it answers. */
  public Duration start() throws IOException, InterruptedException {
    return start(List.of());
  }

  /**
   * Starts it so that none of its files can grow beyond this: as on a disk that is full.
   *
   * @param kilobytes the largest size of a file
   */
  Duration startOnFullDisk(long kilobytes) throws IOException, InterruptedException {
    return start(List.of("prlimit", "--fsize=" + kilobytes * 1024));
  }

  private Duration start(List<String> before) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"));
    command.addAll(besides);
    command.addAll(List.of("-cp", classpath()));
    command.add("org.rogatory.Rogatory");
    command.add("--server.port=" + port);
    command.add("--spring.config.location=optional:classpath:/,optional:classpath:/config/");
    command.addAll(store.arguments());
    Instant began = Instant.now();
    Process started =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process = started;
    drain(started);
    awaitAnswer(started);
    return Duration.between(began, Instant.now());
  }

  /** Without the tests, which lie in the program's packages and bring settings of their own. */
  private static String classpath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A log that the program cannot write any more would be a fault of its own. */
  private void drain(Process started) {
    Thread thread =
        new Thread(
            () -> {
              try (InputStream said = started.getInputStream()) {
                byte[] part = new byte[8192];
                for (int read = said.read(part); read >= 0; read = said.read(part)) {
                  Files.write(
                      log,
                      java.util.Arrays.copyOf(part, read),
                      StandardOpenOption.CREATE,
                      StandardOpenOption.APPEND);
                }
              } catch (IOException ended) {
                // The process was killed.
              }
            },
            "log");
    thread.setDaemon(true);
    thread.start();
  }

  private void awaitAnswer(Process started) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest login =
        HttpRequest.newBuilder(URI.create(address() + "/login"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      if (!started.isAlive()) {
        throw new IOException("the program ended by itself, see " + log);
      }
      try {
        if (client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It is starting.
      }
      Thread.sleep(200);
    }
    throw new IOException("the program does not answer, see " + log);
  }

  /** Whether it runs. */
  public boolean isAlive() {
    Process running = process;
    return running != null && running.isAlive();
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().waitFor();
    }
  }

  /** As a supervisor of processes does. */
  public void stop() throws InterruptedException {
    Process running = process;
    if (running != null) {
      running.destroy();
      if (!running.waitFor(30, TimeUnit.SECONDS)) {
        kill();
      }
    }
  }
}
