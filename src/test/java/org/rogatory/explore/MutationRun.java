package org.rogatory.explore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rogatory.explore.memory.ProgramInMemory;
import org.rogatory.explore.mutations.Mutant;
import org.rogatory.explore.mutations.Mutation;
import org.rogatory.explore.mutations.MutationList;
import org.rogatory.explore.mutations.MutationPage;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Takes the rules out one by one and makes up histories until what watches them notices it; {@code
 * bin/explore --mutations} starts it. A find counts where the same story goes well in the program
 * as it is.
 */
final class MutationRun {

  private static final int USUAL = 5000;
  private static final int BESIDE = Integer.getInteger("explore.threads", 2);

  private final ProgramInMemory whole;
  private final int most;
  private final PrintStream out;
  private final MutationList list;
  private final MutationPage page = MutationPage.read();

  private MutationRun(ProgramInMemory whole, int most, PrintStream out, MutationList list) {
    this.list = list;
    this.whole = whole;
    this.most = most;
    this.out = out;
  }

  /** How many histories at most for each, and a part of the names of those that are meant. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    LoggingSystem.get(MutationRun.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int most = args.length > 0 ? Integer.parseInt(args[0]) : USUAL;
    String part = args.length > 1 ? args[1] : "";
    MutationList list = MutationList.read();
    List<Mutation> meant =
        list.all().stream().filter(each -> each.name().matches(".*(" + part + ").*")).toList();
    boolean all;
    try (ProgramInMemory whole = ProgramInMemory.start().withTreaty()) {
      all = new MutationRun(whole, most, out, list).run(meant);
    }
    System.exit(all ? 0 : 1);
  }

  private boolean run(List<Mutation> meant) throws InterruptedException, ExecutionException {
    ExecutorService beside = Executors.newFixedThreadPool(BESIDE);
    try {
      List<Future<Optional<Found>>> finds = new ArrayList<>();
      meant.forEach(mutation -> finds.add(beside.submit(() -> findAndTell(mutation))));
      for (Future<Optional<Found>> each : finds) {
        each.get();
      }
      List<String> stories = new ArrayList<>();
      for (int i = 0; i < meant.size(); i++) {
        String name = meant.get(i).name();
        finds.get(i).get().ifPresent(find -> stories.add("// " + name + "\n" + find.story()));
      }
      stories.forEach(story -> out.println("\n" + story));
      return stories.size() == meant.size();
    } finally {
      beside.shutdownNow();
    }
  }

  private Optional<Found> findAndTell(Mutation mutation) throws IOException, InterruptedException {
    Optional<Found> found = find(mutation);
    String what = found.map(find -> find.histories() + " " + find.what()).orElse("not found");
    out.printf("%s: %s%n", mutation.name(), what);
    keep(mutation, found);
    return found;
  }

  /** What was found so far stands on the page, also where the run is ended early. */
  private synchronized void keep(Mutation mutation, Optional<Found> found) {
    found.ifPresentOrElse(
        find -> page.noticed(mutation, find.histories(), find.what()),
        () -> page.missed(mutation, most));
    page.write(list);
  }

  /** What is wrong in the program as it is too is no find, and is looked over. */
  private Optional<Found> find(Mutation mutation) throws IOException, InterruptedException {
    Set<String> known = new TreeSet<>();
    try (Mutant mutant = Mutant.of(mutation)) {
      Optional<Found> found = hunt(mutant, known);
      while (found.isPresent() && isWrongAnyway(found.get())) {
        known.add(found.get().what());
        found = hunt(mutant, known);
      }
      return found;
    }
  }

  private boolean isWrongAnyway(Found found) {
    synchronized (whole) {
      History again = History.again(found.seed(), found.acts(), whole);
      return again.isWrong() && again.complaint().what().equals(found.what());
    }
  }

  private Optional<Found> hunt(Mutant mutant, Set<String> known)
      throws IOException, InterruptedException {
    Path result = mutant.file("found.json");
    Files.deleteIfExists(result);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Duser.timezone=UTC", "-cp", mutant.classPath()));
    command.addAll(List.of(Hunt.class.getName(), result.toString(), String.valueOf(most)));
    command.addAll(known);
    int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (ended != 0) {
      throw new IllegalStateException("a mutant did not start");
    }
    return Files.exists(result) ? Optional.of(read(result)) : Optional.empty();
  }

  private Found read(Path result) {
    try {
      return Hunt.json(whole).readValue(Files.readString(result), Found.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
