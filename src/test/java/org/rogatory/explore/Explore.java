package org.rogatory.explore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.rogatory.explore.memory.ProgramInMemory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Makes up histories and prints what was wrong as short stories; {@code bin/explore} starts it. */
public final class Explore {

  private static final int USUAL = 1000;
  private static final int THREADS = Integer.getInteger("explore.threads", 2);

  private Explore() {}

  /** How many histories, and from which seed on. */
  public static void main(String[] args) {
    LoggingSystem.get(Explore.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int many = args.length > 0 ? Integer.parseInt(args[0]) : USUAL;
    long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Instant begun = Instant.now();
    Summary summary =
        Run.of(first, many, THREADS, done -> out.printf("%d of %d histories%n", done, many));
    long took = Duration.between(begun, Instant.now()).toMillis();
    out.printf(
        "%d histories, %d acts, %.1f s; %.2f ms of work a history%n",
        summary.histories(), summary.acts(), took / 1000.0, summary.worked() / many);
    counts(summary, out);
    if (Boolean.getBoolean("explore.refusals")) {
      summary
          .refusals()
          .forEach(
              (kind, reasons) ->
                  reasons.forEach((why, times) -> out.println(times + " " + kind + ": " + why)));
    }
    stories(summary, out);
    if (!summary.wrong().isEmpty()) {
      System.exit(1);
    }
  }

  private static void counts(Summary summary, PrintStream out) {
    summary
        .byKind()
        .forEach(
            (kind, came) ->
                out.printf(
                    "  %-36s done %7d  refused %7d%n",
                    kind, came[Done.How.DONE.ordinal()], came[Done.How.REFUSED.ordinal()]));
  }

  private static void stories(Summary summary, PrintStream out) {
    if (summary.wrong().isEmpty()) {
      out.println("Nothing was wrong.");
      return;
    }
    try (ProgramInMemory program = ProgramInMemory.start().withTreaty()) {
      summary
          .wrong()
          .forEach(
              (what, fault) -> {
                out.printf("%n%d histories: %s%n", fault.times(), what);
                out.println(Story.of(Shrinking.of(fault.few().get(0), program)));
              });
    }
  }
}
