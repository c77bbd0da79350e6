package org.rogatory.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.testing.Table;
import org.rogatory.testing.Terminal;

/** Lets faults happen, scenario by scenario; {@code bin/soak} starts it. */
public final class SoakRun {

  private static final int ROUNDS = 60;
  private static final PrintStream OUT = Terminal.open();

  private SoakRun() {}

  /**
   * @param args how often each fault happens, or how many minutes a crowd works, and the names of
   *     scenarios; all faults where none is named
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int times =
        Stream.of(args)
            .filter(each -> each.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(ROUNDS);
    List<String> names = Stream.of(args).filter(each -> !each.matches("\\d+")).toList();
    Path folder = Files.createTempDirectory("soak");
    List<String> wrong =
        names.equals(List.of("crowd"))
            ? crowd(folder, Duration.ofMinutes(times))
            : faults(folder, times, Scenario.named(names));
    wrong.forEach(OUT::println);
    OUT.println("Logs and databases are in " + folder);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  private static List<String> crowd(Path folder, Duration time)
      throws IOException, InterruptedException {
    Crowd.Outcome crowd = Crowd.run(folder, time);
    OUT.println(crowd.table());
    return crowd.wrong();
  }

  private static List<String> faults(Path folder, int times, List<Scenario> scenarios)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            "what happens", "times", "acknowledged", "asked again", "refused", "wrong", "back");
    List<String> wrong = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      Path own = folder.resolve(scenario.name().toLowerCase(Locale.ROOT));
      try (Soak soak = new Soak(scenario, own)) {
        Soak.Outcome outcome = soak.run(times, OUT::println);
        wrong.addAll(outcome.wrong());
        table.row(
            scenario.words(),
            String.valueOf(outcome.rounds()),
            String.valueOf(outcome.acknowledged()),
            String.valueOf(outcome.replayed()),
            String.valueOf(outcome.refused()),
            String.valueOf(outcome.wrong().size()),
            "%.1f s".formatted(outcome.slowest().toMillis() / 1000.0));
      }
    }
    OUT.println("\n" + table);
    return wrong;
  }
}
