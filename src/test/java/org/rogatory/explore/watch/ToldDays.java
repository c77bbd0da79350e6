package org.rogatory.explore.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/** A day that we told the State passes with the answer, or the State is being told anew. */
@Clause("40(26), 1st sentence")
final class ToldDays extends Watch {

  private static final Set<String> ENDS =
      Set.of(
          "results-sent",
          "hold-confirmed",
          "measure-refused",
          "measure-withdrawn",
          "measure-not-accepted",
          "outside-answered");
  private static final Set<String> ALL_END =
      Set.of("request-withdrawn", "request-not-accepted", "registered-by-mistake");

  private final Map<Integer, LocalDate> told = new HashMap<>();
  private final Set<Integer> toBeTold = new HashSet<>();

  /** Those whose postponement the State was told, with its review, 40(27), until they go on. */
  private final Set<Integer> postponed = new HashSet<>();

  @Override
  void read(Entry entry, World world) {
    int number = entry.measure();
    if (entry.is("delay-told")) {
      told.remove(number);
      toBeTold.remove(number);
      if (entry.text("estimate") != null) {
        told.put(number, LocalDate.parse(entry.text("estimate")));
      }
    } else if (entry.is("rest-separated") && told.containsKey(entry.fact().get("from").asInt())) {
      told.put(number, told.get(entry.fact().get("from").asInt()));
      if (toBeTold.contains(entry.fact().get("from").asInt())) {
        toBeTold.add(number);
      }
    } else if (entry.is("delay-foreseen")
        || entry.is("delay-estimated")
        || entry.is("delay-without-estimate")) {
      toBeTold.add(number);
    } else if (entry.is("measure-postponed")) {
      postponed.add(number);
    } else if (entry.is("measure-resumed")) {
      postponed.remove(number);
    } else if (entry.is("delay-withheld")) {
      toBeTold.remove(number);
    } else if (ENDS.contains(entry.kind())) {
      told.remove(number);
    } else if (ALL_END.contains(entry.kind())) {
      told.clear();
    }
  }

  @Override
  void stands(World world) {
    if (world.isOutOfTurn()) {
      return;
    }
    LocalDate today = world.program().now().day();
    told.forEach(
        (number, day) ->
            unless(
                !day.isBefore(today) || toBeTold.contains(number) || postponed.contains(number),
                "a day that we told passed without a word, 40(26)",
                "measure " + number + " by " + day));
  }
}
