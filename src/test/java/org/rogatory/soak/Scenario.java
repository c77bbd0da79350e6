package org.rogatory.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** One kind of fault, again and again, while clients work. */
enum Scenario {
  PROGRAM_ON_H2("program killed, H2", false, 1) {
    @Override
    Duration strike(Soak soak) throws IOException, InterruptedException {
      soak.node(0).kill();
      return soak.node(0).start();
    }
  },
  FULL_DISK("disk full, H2", false, 1) {
    @Override
    Duration strike(Soak soak) throws IOException, InterruptedException {
      soak.node(0).stop();
      soak.node(0).startOnFullDisk(((EmbeddedStore) soak.store()).kilobytes() + 512);
      soak.work(Duration.ofSeconds(15));
      soak.node(0).kill();
      return soak.node(0).start();
    }
  },
  PROGRAM_ON_POSTGRESQL("program killed, PostgreSQL", true, 1) {
    @Override
    Duration strike(Soak soak) throws IOException, InterruptedException {
      soak.node(0).kill();
      return soak.node(0).start();
    }
  },
  DATABASE("PostgreSQL killed with its children", true, 1) {
    @Override
    Duration strike(Soak soak) throws IOException, InterruptedException {
      soak.store().kill();
      Thread.sleep(ThreadLocalRandom.current().nextInt(3000));
      soak.store().start();
      return soak.awaitRecovery();
    }
  },
  ONE_OF_TWO("one of two nodes killed, PostgreSQL", true, 2) {
    @Override
    Duration strike(Soak soak) throws IOException, InterruptedException {
      Node victim = soak.node(ThreadLocalRandom.current().nextInt(2));
      victim.kill();
      soak.work(Duration.ofSeconds(3));
      return victim.start();
    }
  };

  private final String words;
  private final boolean onServer;
  private final int nodes;

  Scenario(String words, boolean onServer, int nodes) {
    this.words = words;
    this.onServer = onServer;
    this.nodes = nodes;
  }

  String words() {
    return words;
  }

  int nodes() {
    return nodes;
  }

  Store store(Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    return onServer ? new ServerStore(data) : new EmbeddedStore(data);
  }

  /** Lets the fault happen, and waits until the program works again; how long that took. */
  abstract Duration strike(Soak soak) throws IOException, InterruptedException;

  /** These, or all. */
  static List<Scenario> named(List<String> names) {
    List<Scenario> found = new ArrayList<>();
    for (Scenario each : values()) {
      String name = each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      if (names.isEmpty() || names.contains(name)) {
        found.add(each);
      }
    }
    return found;
  }
}
