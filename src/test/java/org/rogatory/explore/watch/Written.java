package org.rogatory.explore.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.journal.Matter;

/**
 * A withdrawal and an answer to a consultation bind in writing. What was only said waits for its
 * confirmation, with a task or a date, and nothing is denied while an answer waits so.
 */
@Clause({"40(12)(d)", "40(26), 3rd sentence", "40(28)"})
final class Written extends Watch {

  private static final Set<String> BINDING =
      Set.of("consultation-replied", "measure-withdrawn", "hold-not-needed", "request-withdrawn");

  /** When an answer was said, by the number under which it waits, and of which measure. */
  private final Map<Integer, Said> answers = new HashMap<>();

  private record Said(int measure, Instant at) {}

  @Override
  void read(Entry entry, World world) {
    if (BINDING.contains(entry.kind())) {
      unless(
          !"oral".equals(entry.text("channel")),
          "what was only said has its effect, 40(12)(d)",
          entry);
    }
    switch (entry.kind()) {
      case "communication-heard" -> {
        if ("reply".equals(entry.text("said"))) {
          answers.put(number(entry), new Said(entry.fact().path("measure").asInt(), entry.at()));
        }
      }
      case "communication-confirmed", "communication-lapsed" -> answers.remove(number(entry));
      case "measure-refused", "measure-postponed" ->
          unless(
              answers.values().stream()
                  .noneMatch(
                      said -> said.measure() == entry.measure() && said.at().isBefore(entry.at())),
              "denied while an answer was said and not confirmed, 40(28)",
              entry);
      default -> {}
    }
  }

  private static int number(Entry entry) {
    return entry.fact().get("number").asInt();
  }

  @Override
  void stands(World world) {
    if (!world.isOutOfTurn()) {
      Communicating.unconfirmed(world.request())
          .keySet()
          .forEach(
              number ->
                  unless(
                      isFollowed(
                          RequestMatter.COMMUNICATION.of(world.request().reference(), number),
                          world),
                      "what was said waits without a task or a date",
                      number));
    }
  }

  private static boolean isFollowed(Matter matter, World world) {
    boolean task =
        world.program().waiting().stream().anyMatch(each -> each.matter().equals(matter));
    return task || world.running().stream().anyMatch(deadline -> deadline.matter().equals(matter));
  }
}
