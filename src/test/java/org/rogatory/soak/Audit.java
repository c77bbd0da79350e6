package org.rogatory.soak;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what clients wrote down with what the program has. */
final class Audit {

  private final Caller caller;
  private final Ledger ledger;
  private int compared;

  Audit(Caller caller, Ledger ledger) {
    this.caller = caller;
    this.ledger = ledger;
  }

  /**
   * What came of it.
   *
   * @param wrong what was lost, doubled or altered, in sentences
   * @param replayed acts of which nobody knew whether they were done, asked again with their key
   */
  record Found(List<String> wrong, int replayed) {}

  /** The same of all files. */
  Found all() throws InterruptedException {
    compared = 0;
    return changed();
  }

  /** Every act in the files in which something was done since, and what holds for all together. */
  Found changed() throws InterruptedException {
    int replayed = replay();
    List<String> wrong = new ArrayList<>();
    List<Ledger.Done> all = ledger.done();
    Set<String> since =
        all.subList(compared, all.size()).stream().map(Ledger.Done::file).collect(toSet());
    compared = all.size();
    Map<String, List<Ledger.Done>> byFile = new TreeMap<>();
    all.stream()
        .filter(done -> since.contains(done.file()))
        .forEach(done -> byFile.computeIfAbsent(done.file(), any -> new ArrayList<>()).add(done));
    for (Map.Entry<String, List<Ledger.Done>> file : byFile.entrySet()) {
      file(file.getKey(), file.getValue(), wrong);
    }
    numbers(wrong);
    failedSteps(wrong);
    return new Found(wrong, replayed);
  }

  /** Each is answered by what was made of it, or is done now. */
  private int replay() throws InterruptedException {
    int replayed = 0;
    List<Call> open = ledger.takeUnknown();
    for (int round = 0; round < 60 && !open.isEmpty(); round++) {
      for (Call call : open) {
        ledger.heard(call, caller.send(call));
        replayed++;
      }
      open = ledger.takeUnknown();
      if (!open.isEmpty()) {
        Thread.sleep(500);
      }
    }
    open.forEach(call -> ledger.heard(call, Answer.NONE));
    return replayed;
  }

  private void file(String file, List<Ledger.Done> acts, List<String> wrong)
      throws InterruptedException {
    JsonNode journal = caller.read("/api/files/" + file + "/journal");
    String verified = journal.path("verification").path("result").asText();
    if (!verified.equalsIgnoreCase("sound")) {
      wrong.add(file + ": its journal is " + verified);
    }
    List<String> entries = new ArrayList<>();
    int number = 1;
    for (JsonNode entry : journal.path("items")) {
      if (entry.path("number").asInt() != number++) {
        wrong.add(file + ": entry " + (number - 1) + " is missing");
      }
      entries.add(entry.path("facts").toString());
    }
    for (Ledger.Done act : acts) {
      long times = entries.stream().filter(facts -> facts.contains(act.call().mark())).count();
      boolean once = times == 1 || times > 1 && act.call().kind().equals(Acts.STEP);
      if (!once) {
        wrong.add(file + ": " + act.call() + " stands " + times + " times in its journal");
      }
    }
  }

  /** Numbers have no gap, none is there twice, and no request was registered twice. */
  private void numbers(List<String> wrong) throws InterruptedException {
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode file : whole("/api/files")) {
      String reference = file.path("reference").asText();
      if (!numbers.add(Integer.valueOf(reference.substring(reference.lastIndexOf('-') + 1)))) {
        wrong.add(reference + " is there twice");
      }
    }
    int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    if (numbers.size() != last) {
      wrong.add("there are " + numbers.size() + " files, and the last one has number " + last);
    }
    Map<String, String> requests = new HashMap<>();
    for (JsonNode request : whole("/api/requests")) {
      String file = request.path("reference").asText();
      String theirs = request.path("sendersReference").asText();
      String other = theirs.startsWith(Acts.MARK) ? requests.put(theirs, file) : null;
      if (other != null) {
        wrong.add(file + " and " + other + " are the same request");
      }
    }
  }

  private List<JsonNode> whole(String list) throws InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    @Nullable String next = "";
    while (next != null) {
      JsonNode page = caller.read(list + (next.isEmpty() ? "" : "?after=" + next));
      page.path("items").forEach(items::add);
      next = page.path("next").isTextual() ? page.path("next").asText() : null;
    }
    return items;
  }

  private void failedSteps(List<String> wrong) throws InterruptedException {
    long failed = caller.read("/api/overview").path("incidents").asLong();
    if (failed > 0) {
      wrong.add(failed + " steps of the program have failed and wait for a person");
    }
  }
}
