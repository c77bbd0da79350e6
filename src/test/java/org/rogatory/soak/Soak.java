package org.rogatory.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Carries out a scenario in a folder of its own. */
final class Soak implements AutoCloseable {

  static final String MEMORY = "700m";
  private static final int CLIENTS = 4;

  /** After so many faults all files are looked at, else those in which something was done. */
  private static final int WHOLE = 10;

  /** It starts again and again, and never runs for long. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** What the demo enters at its very first start is not what is tried here. */
  private static final Duration SETTLING = Duration.ofSeconds(30);

  private final Scenario scenario;
  private final Store store;
  private final List<Node> nodes = new ArrayList<>();
  private final Ledger ledger = new Ledger();
  private final Caller caller;

  Soak(Scenario scenario, Path folder) throws IOException {
    this.scenario = scenario;
    this.store = scenario.store(Files.createDirectories(folder));
    for (int i = 0; i < scenario.nodes(); i++) {
      nodes.add(new Node(folder, store, i + 1, MEMORY, QUICK_START));
    }
    this.caller = new Caller(nodes);
  }

  /**
   * What came of a scenario.
   *
   * @param rounds how often the fault happened
   * @param slowest how long it took at the most until the program worked again
   */
  record Outcome(
      Scenario scenario,
      int rounds,
      int acknowledged,
      int replayed,
      int refused,
      Duration slowest,
      List<String> wrong) {}

  Node node(int index) {
    return nodes.get(index);
  }

  Store store() {
    return store;
  }

  void work(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }

  /** Waits until it answers from the database. */
  Duration awaitRecovery() throws InterruptedException {
    Instant began = Instant.now();
    caller.read("/api/overview");
    return Duration.between(began, Instant.now());
  }

  Outcome run(int rounds, Consumer<String> progress) throws IOException, InterruptedException {
    for (Node node : nodes) {
      node.start();
    }
    work(SETTLING);
    Audit audit = new Audit(caller, ledger);
    List<String> wrong = new ArrayList<>();
    Duration slowest = Duration.ZERO;
    int replayed = 0;
    for (int round = 1; round <= rounds; round++) {
      Crew crew = Crew.start(nodes, ledger, CLIENTS);
      work(Duration.ofMillis(2000 + ThreadLocalRandom.current().nextInt(6000)));
      Duration took = scenario.strike(this);
      work(Duration.ofSeconds(1));
      crew.stop();
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      boolean whole = round % WHOLE == 0 || round == rounds;
      Audit.Found found = whole ? audit.all() : audit.changed();
      replayed += found.replayed();
      wrong.addAll(found.wrong());
      progress.accept(
          "%s: %d of %d, %d acknowledged, %d replayed, back after %.1f s, statuses %s%s"
              .formatted(
                  scenario.words(),
                  round,
                  rounds,
                  ledger.done().size(),
                  replayed,
                  took.toMillis() / 1000.0,
                  ledger.statuses(),
                  found.wrong().isEmpty() ? "" : "\n  " + String.join("\n  ", found.wrong())));
    }
    return new Outcome(
        scenario,
        rounds,
        ledger.done().size(),
        replayed,
        ledger.refused(),
        slowest,
        List.copyOf(wrong));
  }

  @Override
  public void close() throws IOException {
    for (Node node : nodes) {
      try {
        node.stop();
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }
    store.close();
  }
}
