package org.rogatory.integrity.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A database that is only read: a nightly copy of H2 (a zip, or the file in it), which is opened as
 * a copy of its own and so stays as it is, or a server's database by its address.
 */
final class Backup implements AutoCloseable {

  private static final String DATABASE = ".mv.db";

  private final Path folder;
  private final Connection connection;

  private Backup(Path folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /**
   * Opens it.
   *
   * @param where a file, or an address that begins with {@code jdbc:}
   * @param environment has {@code DATABASE_USER} and {@code DATABASE_PASSWORD}
   * @throws IOException where the file cannot be read
   * @throws SQLException where the database cannot be opened
   */
  static Backup open(String where, Map<String, String> environment)
      throws IOException, SQLException {
    Path folder = Files.createTempDirectory("rogatory-verify");
    try {
      String address = where.startsWith("jdbc:") ? where : unpacked(Path.of(where), folder);
      Connection connection =
          DriverManager.getConnection(
              address,
              environment.getOrDefault("DATABASE_USER", "rogatory"),
              environment.getOrDefault("DATABASE_PASSWORD", ""));
      connection.setReadOnly(true);
      return new Backup(folder, connection);
    } catch (IOException | SQLException failed) {
      remove(folder);
      throw failed;
    }
  }

  Connection connection() {
    return connection;
  }

  private static String unpacked(Path file, Path folder) throws IOException {
    Path copy = folder.resolve("copy" + DATABASE);
    if (file.toString().endsWith(DATABASE)) {
      Files.copy(file, copy);
    } else {
      unzip(file, copy);
    }
    return "jdbc:h2:file:" + folder.resolve("copy") + ";IFEXISTS=TRUE";
  }

  private static void unzip(Path file, Path copy) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(bytes)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(DATABASE)) {
          Files.copy(zip, copy);
          return;
        }
      }
    }
    throw new IOException(file + " holds no database of H2");
  }

  @Override
  public void close() throws IOException, SQLException {
    try {
      connection.close();
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
