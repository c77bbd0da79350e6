package org.rogatory.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded database, with its copies and seals. Where it is not there yet it is
 * made so that the program's user alone may look into it; of one that is there and that others may
 * look into, the log says so.
 */
final class DataFolder {

  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
  private static final String EMBEDDED = "jdbc:h2:file:";

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_EXECUTE);

  private DataFolder() {}

  /** Of the database with this address; empty where it is no embedded one in a file. */
  static Optional<Path> of(String url) {
    if (!url.startsWith(EMBEDDED)) {
      return Optional.empty();
    }
    Path file = Path.of(url.substring(EMBEDDED.length()).replaceFirst(";.*", ""));
    return Optional.of(Objects.requireNonNull(file.toAbsolutePath().normalize().getParent()));
  }

  /** Keeps others out of it, before the database is opened. */
  static void close(String url) {
    of(url)
        .filter(folder -> folder.getFileSystem().supportedFileAttributeViews().contains("posix"))
        .ifPresent(DataFolder::close);
  }

  private static void close(Path folder) {
    try {
      if (Files.isDirectory(folder)) {
        if (!Collections.disjoint(Files.getPosixFilePermissions(folder), OTHERS)) {
          log.warn("Others than the program's user may look into {}: chmod 700", folder);
        }
      } else {
        Files.createDirectories(Objects.requireNonNull(folder.getParent()));
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
