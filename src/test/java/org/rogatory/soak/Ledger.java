package org.rogatory.soak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What clients wrote down: what was acknowledged, and of what nobody knows whether it was done. */
final class Ledger {

  /** An acknowledged act, in which file. */
  record Done(Call call, String file) {}

  private final List<Done> done = new ArrayList<>();
  private final List<Call> unknown = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new LinkedHashMap<>();
  private int refused;

  synchronized void heard(Call call, Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
    if (answer.isDone()) {
      String file = fileOf(call, answer);
      done.add(new Done(call, file));
      if (call.kind().equals(Acts.REGISTER)) {
        files.add(file);
      }
    } else if (answer.isRefused()) {
      refused++;
    } else {
      unknown.add(call);
    }
  }

  private static String fileOf(Call call, Answer answer) {
    return call.kind().equals(Acts.REGISTER)
        ? Caller.json(answer.body()).path("reference").asText()
        : call.file();
  }

  /** Any of the files that are known to be registered; empty where there is none. */
  synchronized String anyFile() {
    return files.isEmpty() ? "" : files.get(ThreadLocalRandom.current().nextInt(files.size()));
  }

  /** What is to be asked again, which the ledger forgets. */
  synchronized List<Call> takeUnknown() {
    List<Call> taken = List.copyOf(unknown);
    unknown.clear();
    return taken;
  }

  synchronized List<Done> done() {
    return List.copyOf(done);
  }

  synchronized List<String> files() {
    return List.copyOf(files);
  }

  synchronized int refused() {
    return refused;
  }

  /** How often each status was answered; 0 where no answer came. */
  synchronized Map<Integer, Integer> statuses() {
    return new LinkedHashMap<>(statuses);
  }
}
