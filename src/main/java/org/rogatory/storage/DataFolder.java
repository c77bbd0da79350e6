package org.rogatory.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded database, with its copies and roots: the program's user alone may look
 * into it. Where it is there already, others are kept out of it and of all that lies in it. What is
 * not the program's to close the log names: what belongs to somebody else, and a folder in which
 * other things lie, too.
 */
final class DataFolder {

  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
  private static final String EMBEDDED = "jdbc:h2:file:";

  /** What lies beside the files of the database; application-demo.yml names it. */
  private static final Set<String> BESIDE = Set.of("copies", "roots", "seal-key.pem");

  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(EnumSet.copyOf(OWNERS));

  private DataFolder() {}

  /** Of the database with this address; empty where it is no embedded one in a file. */
  static Optional<Path> of(String url) {
    return database(url).map(file -> Objects.requireNonNull(file.getParent()));
  }

  private static Optional<Path> database(String url) {
    if (!url.startsWith(EMBEDDED)) {
      return Optional.empty();
    }
    Path file = Path.of(url.substring(EMBEDDED.length()).replaceFirst(";.*", ""));
    return Optional.of(file.toAbsolutePath().normalize());
  }

  /** Keeps others out of it, before the database is opened. */
  static void close(String url) {
    database(url).filter(DataFolder::isPosix).ifPresent(DataFolder::close);
  }

  private static void close(Path database) {
    try {
      make(Objects.requireNonNull(database.getParent()));
      Path folder = Objects.requireNonNull(database.getParent()).toRealPath();
      if (isOpen(folder) && !isOfDatabaseOnly(folder, database.getFileName() + ".")) {
        log.warn(
            "Others than the program's user may look into {}, in which other things lie, too:"
                + " chmod 700, or another folder",
            folder);
        return;
      }
      Closing closing = new Closing();
      Files.walkFileTree(folder, closing);
      if (closing.closed > 0) {
        log.info("Others than the program's user may no longer look into {}", folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Makes a folder for the program's user alone, where it is not there yet. */
  static void make(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (isPosix(folder)) {
      Files.createDirectories(Objects.requireNonNull(folder.getParent()));
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNERS));
    } else {
      Files.createDirectories(folder);
    }
  }

  /**
   * Keeps others out of a file or folder that is the program's own.
   *
   * @return whether they could look into it before, and cannot now
   */
  static boolean closeOne(Path file) throws IOException {
    if (!isPosix(file) || !isOpen(file)) {
      return false;
    }
    try {
      if (isOurs(file)) {
        Set<PosixFilePermission> kept = Files.getPosixFilePermissions(file);
        kept.removeAll(OTHERS);
        Files.setPosixFilePermissions(file, kept);
        return true;
      }
    } catch (FileSystemException notAllowed) {
      log.debug("not ours", notAllowed);
    }
    log.warn(
        "Others than the program's user may look into {}, which belongs to {}: chmod go-rwx",
        file,
        Files.getOwner(file).getName());
    return false;
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static boolean isOpen(Path file) throws IOException {
    return !Collections.disjoint(
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS), OTHERS);
  }

  /** A folder that serves others, too, such as that of a system, is not taken from them. */
  private static boolean isOfDatabaseOnly(Path folder, String files) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(each -> each.getFileName().toString())
          .allMatch(name -> name.startsWith(files) || BESIDE.contains(name));
    }
  }

  /** Where the system has no name for the program's user, it is tried. */
  private static boolean isOurs(Path file) throws IOException {
    try {
      UserPrincipal ourselves =
          file.getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(System.getProperty("user.name"));
      return Files.getOwner(file).equals(ourselves);
    } catch (UserPrincipalNotFoundException nameless) {
      return true;
    }
  }

  /** Everything but what a link leads to. */
  private static final class Closing extends SimpleFileVisitor<Path> {

    private int closed;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      count(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!attributes.isSymbolicLink()) {
        count(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private void count(Path file) throws IOException {
      if (closeOne(file)) {
        closed++;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
