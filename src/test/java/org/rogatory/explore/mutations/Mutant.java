package org.rogatory.explore.mutations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.Rogatory;

/** The program without one of its rules, in a folder of its own. */
public final class Mutant implements AutoCloseable {

  private final Path folder;

  private Mutant(Path folder) {
    this.folder = folder;
  }

  /**
   * Compiles it.
   *
   * @throws IllegalStateException where what is left is no Java
   */
  public static Mutant of(Mutation mutation) {
    try {
      Mutant mutant = new Mutant(Files.createTempDirectory("mutant"));
      mutant.copyTheProgram();
      mutant
          .put(mutation)
          .ifPresent(
              faults -> {
                throw new IllegalStateException(mutation.name() + ": " + faults);
              });
      return mutant;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private Optional<String> put(Mutation mutation) throws IOException {
    if (mutation.isJava()) {
      return Compiling.faults(Map.of(mutation.in(), mutation.mutated()), folder);
    }
    Path place = folder.resolve(mutation.in().toString().replaceFirst("^src/main/resources/", ""));
    Files.writeString(place, mutation.mutated());
    return Optional.empty();
  }

  private void copyTheProgram() throws IOException {
    Path classes = classes();
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.skip(1).toList()) {
        Path place = folder.resolve(classes.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(place);
        } else {
          Files.copy(each, place);
        }
      }
    }
  }

  /** The folder of the program's classes. */
  private static Path classes() {
    try {
      return Path.of(Rogatory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** This program's class path, with the mutant in the place of the program. */
  public String classPath() {
    Path classes = classes();
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .map(entry -> isSame(entry, classes) ? folder : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isSame(Path entry, Path classes) {
    return entry.toAbsolutePath().normalize().equals(classes.toAbsolutePath().normalize());
  }

  /** Where what it did may be written. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepest) {
        Files.delete(each);
      }
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
