package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder outside the database where the roots stand, one file each. */
public final class RootFolder {

  private static final Pattern NAME = Pattern.compile("root-(\\d{6,9})\\.txt");

  private final Path folder;

  public RootFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  /** The number of the last root there; 0 where there is none. */
  public int last() {
    SortedSet<Integer> numbers = numbers();
    return numbers.isEmpty() ? 0 : numbers.last();
  }

  /** The numbers of the roots there. */
  SortedSet<Integer> numbers() {
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> Integer.parseInt(name.group(1)))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * The root of this number.
   *
   * @return nothing where it is not there
   * @throws IllegalArgumentException where what is there is no root
   */
  public Optional<SealedRoot> find(int number) {
    Path file = file(number);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SealedRoot.parse(Files.readString(file, UTF_8)));
    } catch (CharacterCodingException damaged) {
      throw new IllegalArgumentException("no text", damaged);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path file(int number) {
    return folder.resolve("root-%06d.txt".formatted(number));
  }

  /** Writes a root: the file is there whole or not at all, also after the power has failed. */
  void write(SealedRoot root) {
    Path file = file(root.root().number());
    Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
    try {
      Files.createDirectories(folder);
      Files.writeString(unfinished, root.text(), UTF_8);
      try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
