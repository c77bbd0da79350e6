package org.rogatory.soak;

import java.util.ArrayList;
import java.util.List;

/** Clients that work side by side until they are told to stop. */
final class Crew {

  /** Who works; each of them at several places. */
  static final List<String> LOGINS =
      List.of("caseworker", "caseworker2", "supervisor", "caseworker");

  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean working = true;

  static Crew start(List<Node> nodes, Ledger ledger, int clients) {
    Crew crew = new Crew();
    for (int i = 0; i < clients; i++) {
      Caller caller = new Caller(nodes);
      Acts acts = new Acts(caller, LOGINS.get(i % LOGINS.size()), ledger);
      Thread thread = new Thread(() -> crew.work(caller, acts, ledger), "client-" + i);
      crew.threads.add(thread);
      thread.start();
    }
    return crew;
  }

  private void work(Caller caller, Acts acts, Ledger ledger) {
    while (working) {
      try {
        Call call = acts.next();
        ledger.heard(call, caller.send(call));
      } catch (IllegalStateException away) {
        pause();
      } catch (InterruptedException ended) {
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Each ends what it is about. */
  void stop() throws InterruptedException {
    working = false;
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
