package org.rogatory.fuzz;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rogatory.testing.Table;
import org.rogatory.testing.Terminal;

/** Sends nonsense, as much as is asked for; {@code bin/fuzz} starts it. */
public final class FuzzRun {

  private static final PrintStream OUT = Terminal.open();
  private static final int CALLS = 20_000;
  private static final int FORMS = 5_000;

  private FuzzRun() {}

  /**
   * @param args how many calls, how many forms, and the seed of what is made up
   */
  public static void main(String[] args) throws Exception {
    int calls = args.length > 0 ? Integer.parseInt(args[0]) : CALLS;
    int forms = args.length > 1 ? Integer.parseInt(args[1]) : FORMS;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 64;
    Path folder = Files.createTempDirectory("fuzz");
    Table table = new Table("what was sent", "how many", "taken", "broken");
    boolean whole;
    try (Site site = Site.start(folder)) {
      Found ofCalls = new CallFuzz(site, seed).send(calls);
      say("calls", ofCalls, table);
      Found ofForms = new FormFuzz(site, seed).send(forms);
      say("forms", ofForms, table);
      whole = site.isAlive() && ofCalls.broken().isEmpty() && ofForms.broken().isEmpty();
    }
    OUT.println("\n" + table + "\nThe database and the log are in " + folder);
    System.exit(whole ? 0 : 1);
  }

  private static void say(String what, Found found, Table table) {
    found.broken().forEach(OUT::println);
    table.row(
        what,
        String.valueOf(found.howManySent()),
        String.valueOf(found.howManyTaken()),
        String.valueOf(found.broken().size()));
  }
}
