package org.rogatory.explore;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.explore.memory.ProgramInMemory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Makes up histories until one goes wrong; {@link MutationRun} starts it on a mutant. */
final class Hunt {

  private Hunt() {}

  /**
   * The file to which what was found is written, how many histories are made up at most, and what
   * is known to be wrong without the mutation.
   */
  public static void main(String[] args) throws IOException {
    LoggingSystem.get(Hunt.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
    Set<String> known = new HashSet<>(List.of(args).subList(2, args.length));
    try (ProgramInMemory program = ProgramInMemory.start().withTreaty()) {
      Optional<Found> found = of(program, Integer.parseInt(args[1]), known);
      if (found.isPresent()) {
        Files.writeString(Path.of(args[0]), json(program).writeValueAsString(found.get()));
      }
    }
    System.exit(0);
  }

  /** The mapper of the program writes and reads what was found. */
  static ObjectMapper json(ProgramInMemory program) {
    return program.json();
  }

  private static Optional<Found> of(ProgramInMemory program, int many, Set<String> known) {
    for (int seed = 1; seed <= many; seed++) {
      History history = History.of(seed, program);
      if (history.isWrong() && !known.contains(history.complaint().what())) {
        History few = Shrinking.of(history, program);
        return Optional.of(
            new Found(
                seed,
                few.complaint().what(),
                few.complaint().words(),
                seed,
                few.acts(),
                Story.of(few)));
      }
    }
    return Optional.empty();
  }
}
