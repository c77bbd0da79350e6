package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note beside the office's key of the root that was sealed last. Whoever has the folder of the
 * roots and the database, and not the place of the key, can neither remove all roots unseen nor put
 * others in their place. A note of an earlier root stays true, so it may lag behind.
 */
public final class LastRoot {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9}) ([0-9a-f]{64})\\s*");

  private final Path path;

  LastRoot(Path path) {
    this.path = path;
  }

  @Override
  public String toString() {
    return path.toString();
  }

  /** The root that it names; nothing where there is no note. */
  public Optional<KnownRoot> find() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      Matcher text = TEXT.matcher(Files.readString(path, US_ASCII));
      return text.matches()
          ? Optional.of(new KnownRoot(Integer.parseInt(text.group(1)), text.group(2)))
          : Optional.empty();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Names this root from now on. */
  public void write(SealedRoot root) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
    try {
      Files.writeString(unfinished, root.root().number() + " " + root.hash() + "\n", US_ASCII);
      Files.move(
          unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
