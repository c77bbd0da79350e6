package org.rogatory.explore.real;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rogatory.explore.Act;
import org.rogatory.explore.Done;
import org.rogatory.explore.Entry;
import org.rogatory.explore.World;

/**
 * A file in memory and the same one in the real program. The same acts are done to both, and after
 * each both tell the same: what came of it, the journal, and what waits for whom. So what is
 * watched in memory holds in reality too.
 */
final class Twins {

  private final World memory;
  private final RealFile real;
  private final List<Act> acts = new ArrayList<>();
  private final List<Done> done = new ArrayList<>();
  private int read;

  Twins(World memory, RealFile real) {
    this.memory = memory;
    this.real = real;
  }

  /** Does an act to both; says where they differ. */
  Optional<String> take(Act act) throws Exception {
    Done thought = memory.take(act);
    acts.add(act);
    done.add(thought);
    Done.How came = real.take(act);
    if (came == Done.How.BROKE || isDone(thought.how()) != isDone(came)) {
      return Optional.of(
          "it is %s, thought %s %s: %s"
              .formatted(came, thought.how(), thought.failure(), real.words()));
    }
    return memory.hasBegun() ? difference() : Optional.empty();
  }

  private static boolean isDone(Done.How how) {
    return how == Done.How.DONE;
  }

  private Optional<String> difference() {
    List<String> thought = told(memory.entries());
    List<String> told = told(real.entries());
    for (; read < Math.max(thought.size(), told.size()); read++) {
      String one = read < thought.size() ? thought.get(read) : "nothing";
      String other = read < told.size() ? told.get(read) : "nothing";
      if (!one.equals(other)) {
        return Optional.of(
            "entry %d is %s, thought %s; %s".formatted(read + 1, other, one, real.words()));
      }
    }
    List<String> tasks =
        memory.program().waiting().stream()
            .map(each -> each.step() + " " + RealFile.tail(each.matter().toString()))
            .sorted()
            .toList();
    return tasks.equals(real.tasks())
        ? Optional.empty()
        : Optional.of("what waits is %s, thought %s".formatted(real.tasks(), tasks));
  }

  private static List<String> told(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                entry.kind()
                    + " of "
                    + RealFile.tail(entry.matter())
                    + " by "
                    + (entry.program() ? "the program" : entry.by()))
        .toList();
  }

  List<Act> acts() {
    return acts;
  }

  List<Done> done() {
    return done;
  }
}
