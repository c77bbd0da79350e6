package org.rogatory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.testing.Terminal;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the measurements; {@code bin/bench} starts it. */
public final class BenchRun {

  private static final Path DOCUMENT = Path.of("docs/performance.md");
  private static final List<Bench> ALL =
      List.of(
          new RequestBench(),
          new LetterBench(),
          new InboxBench(),
          new ReadsBench(),
          new SearchBench());

  private BenchRun() {}

  public static void main(String[] args) throws IOException {
    Set<String> said = Stream.of(args).collect(Collectors.toSet());
    Pace pace = said.contains("--quick") ? Pace.QUICK : Pace.USUAL;
    Report report = new Report(Terminal.open());
    report.progress("starting the program");
    try (ConfigurableApplicationContext program = Program.start()) {
      report.line(new Machine(program.getBean(JdbcClient.class)).toString());
      for (Bench bench : ALL) {
        if (said.contains(bench.name()) || said.stream().allMatch(word -> word.startsWith("--"))) {
          bench.run(program, pace, report);
        }
      }
    }
    if (said.contains("--write")) {
      report.write(DOCUMENT);
    }
  }
}
