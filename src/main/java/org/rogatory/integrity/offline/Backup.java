package org.rogatory.integrity.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A database that is only read: a nightly copy of H2 (a zip, or the file in it), which is opened as
 * a copy of its own and so stays as it is, or a server's database by its address, read as it stood
 * at one moment, though a program may work in it.
 */
final class Backup implements AutoCloseable {

  private static final String DATABASE = ".mv.db";

  private final @Nullable Path folder;
  private @Nullable Connection connection;

  private Backup(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Something that cannot be compared, with the message that says what to do. */
  static final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String where;
    private final String why;

    Unusable(String key, String where) {
      this(key, where, "");
    }

    Unusable(String key, String where, String why) {
      super(key);
      this.key = key;
      this.where = where;
      this.why = why;
    }

    String key() {
      return key;
    }

    String where() {
      return where;
    }

    String why() {
      return why;
    }
  }

  /**
   * Opens it.
   *
   * @param where a file, or an address that begins with {@code jdbc:postgresql:}
   * @param environment has {@code DATABASE_USER} and {@code DATABASE_PASSWORD} for a server
   * @throws Unusable where there is no such thing, with what to do
   * @throws IOException where the file cannot be read
   * @throws SQLException where the database cannot be opened
   */
  static Backup open(String where, Map<String, String> environment)
      throws Unusable, IOException, SQLException {
    if (where.startsWith("jdbc:")) {
      return ofServer(where, environment);
    }
    Path file = Path.of(where);
    if (!Files.exists(file)) {
      throw new Unusable("verify.no-file", where);
    }
    if (!Files.isRegularFile(file)) {
      throw new Unusable("verify.no-copy", where);
    }
    Path folder = Files.createTempDirectory("rogatory-verify");
    Backup backup = new Backup(folder);
    // The copy holds all that the office has: it goes also where somebody stops this by hand.
    Runtime.getRuntime().addShutdownHook(new Thread(backup::removeQuietly));
    try {
      unpack(file, folder.resolve("copy" + DATABASE));
      String address = "jdbc:h2:file:" + folder.resolve("copy") + ";IFEXISTS=TRUE";
      backup.connection = DriverManager.getConnection(address, "rogatory", "");
      return backup;
    } catch (SQLException damaged) {
      backup.removeQuietly();
      String why =
          String.valueOf(damaged.getMessage()).replace(folder.resolve("copy") + DATABASE, where);
      throw new Unusable("verify.damaged", where, why);
    } catch (IOException | Unusable failed) {
      backup.removeQuietly();
      throw failed;
    }
  }

  private static Backup ofServer(String address, Map<String, String> environment)
      throws Unusable, SQLException {
    if (!address.startsWith("jdbc:postgresql:")) {
      throw new Unusable("verify.no-copy", address);
    }
    Connection connection =
        DriverManager.getConnection(
            address,
            environment.getOrDefault("DATABASE_USER", "rogatory"),
            environment.getOrDefault("DATABASE_PASSWORD", ""));
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    Backup backup = new Backup(null);
    backup.connection = connection;
    return backup;
  }

  Connection connection() {
    return Objects.requireNonNull(connection);
  }

  private static void unpack(Path file, Path copy) throws Unusable, IOException {
    if (!file.toString().endsWith(DATABASE)) {
      unzip(file, copy);
    } else if (isInUse(file)) {
      throw new Unusable("verify.in-use", file.toString());
    } else {
      Files.copy(file, copy);
    }
  }

  /** A program that works in the file holds a lock on it, and a copy may be torn. */
  private static boolean isInUse(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null;
    } catch (OverlappingFileLockException ours) {
      return true;
    }
  }

  private static void unzip(Path file, Path copy) throws Unusable, IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(DATABASE)) {
          Files.copy(zip, copy);
          return;
        }
      }
    }
    throw new Unusable("verify.no-copy", file.toString());
  }

  @Override
  public void close() throws SQLException {
    try {
      connection().close();
    } finally {
      removeQuietly();
    }
  }

  private void removeQuietly() {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException stays) {
      // Whoever runs this sees the folder; what was compared holds all the same.
    }
  }
}
