package org.rogatory.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.rogatory.testing.Table;

/** Many people at once, who read and write, with pauses, on PostgreSQL. */
final class Crowd {

  private static final int PEOPLE = 200;
  private static final int WRITES = 4;
  private static final List<String> READ =
      List.of(
          "/api/files?sort=newest",
          "/api/requests?sort=newest",
          "/api/tasks?list=all",
          "/api/overview");

  private final Map<String, List<Long>> took = new TreeMap<>();
  private final Map<String, Integer> failed = new TreeMap<>();
  private final Ledger ledger = new Ledger();
  private volatile boolean working = true;

  /**
   * What came of it.
   *
   * @param table how long answers took, by kind
   * @param wrong what was lost or done twice
   */
  record Outcome(Table table, List<String> wrong) {}

  static Outcome run(Path folder, Duration time) throws IOException, InterruptedException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (ServerStore store = new ServerStore(data)) {
      Node node = new Node(folder, store, 1, Soak.MEMORY);
      node.start();
      try {
        return new Crowd().work(List.of(node), time);
      } finally {
        node.stop();
      }
    }
  }

  private Outcome work(List<Node> nodes, Duration time) throws InterruptedException {
    List<Thread> people = new ArrayList<>();
    Caller caller = new Caller(nodes);
    for (int i = 0; i < PEOPLE; i++) {
      String login = Crew.LOGINS.get(i % Crew.LOGINS.size());
      Acts acts = new Acts(caller, login, ledger);
      Thread person = new Thread(() -> live(caller, acts, login), "person-" + i);
      people.add(person);
      person.start();
    }
    Thread.sleep(time.toMillis());
    working = false;
    for (Thread person : people) {
      person.join();
    }
    List<String> wrong = new Audit(caller, ledger).all().wrong();
    return new Outcome(table(), wrong);
  }

  private void live(Caller caller, Acts acts, String login) {
    while (working) {
      try {
        Thread.sleep(ThreadLocalRandom.current().nextInt(3000, 12000));
        if (ThreadLocalRandom.current().nextInt(10) < WRITES) {
          Call call = acts.next();
          ledger.heard(call, timed(call.kind(), () -> caller.send(call)));
        } else {
          String list = READ.get(ThreadLocalRandom.current().nextInt(READ.size()));
          timed("read", () -> caller.look(list, login));
        }
      } catch (IllegalStateException | InterruptedException ended) {
        return;
      }
    }
  }

  private interface Asking {
    Answer ask();
  }

  private Answer timed(String kind, Asking asking) {
    Instant began = Instant.now();
    Answer answer = asking.ask();
    long millis = Duration.between(began, Instant.now()).toMillis();
    synchronized (took) {
      took.computeIfAbsent(kind, any -> new ArrayList<>()).add(millis);
      failed.merge(kind, answer.isUnknown() ? 1 : 0, Integer::sum);
    }
    return answer;
  }

  private Table table() {
    Table table = new Table("200 people", "calls", "median", "95 %", "slowest", "without answer");
    took.forEach(
        (kind, times) -> {
          Collections.sort(times);
          table.row(
              kind,
              String.valueOf(times.size()),
              times.get(times.size() / 2) + " ms",
              times.get(times.size() * 95 / 100) + " ms",
              times.get(times.size() - 1) + " ms",
              String.valueOf(failed.get(kind)));
        });
    return table;
  }
}
