package org.rogatory.home.production;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Whether nobody on the way to the database reads or alters what goes there: it is on this machine,
 * or speaks TLS and shows a certificate of its own name, or somebody said why neither is needed.
 */
final class DatabaseTransport {

  /** The reason why the way to the database is safe without TLS. */
  static final String SAFE = "rogatory.database.safe-without-tls";

  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** The driver's own, and Java's; others check what they like. */
  private static final Set<String> CHECKING =
      Set.of("", "org.postgresql.ssl.LibPQFactory", "org.postgresql.ssl.DefaultJavaSSLFactory");

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private DatabaseTransport() {}

  static boolean isPostgresql(String address) {
    return address.startsWith(POSTGRESQL);
  }

  /**
   * What is wrong, in words.
   *
   * @param address of the database; any that is not PostgreSQL is complained of elsewhere
   * @param reason why it is safe without TLS; blank for none
   */
  static Optional<String> complaint(String address, String reason) {
    if (!isPostgresql(address) || !reason.isBlank()) {
      return Optional.empty();
    }
    Map<String, String> read = read(address);
    if (read.isEmpty()) {
      return Optional.of("spring.datasource.url is no address of a PostgreSQL: " + shown(address));
    }
    boolean here =
        Arrays.stream(read.getOrDefault("PGHOST", "").split(",")).allMatch(HERE::contains);
    boolean checked =
        "verify-full".equals(read.get("sslmode"))
            && CHECKING.contains(read.getOrDefault("sslfactory", ""))
            && read.getOrDefault("sslhostnameverifier", "").isEmpty();
    return here || checked
        ? Optional.empty()
        : Optional.of(
            "the database is on another machine, and its certificate is not checked: let"
                + " spring.datasource.url say sslmode=verify-full (DATABASE_SSLMODE), or say by "
                + SAFE
                + " why the way there is safe");
  }

  /** The address without what may hold a password. */
  static String shown(String address) {
    return address.replaceFirst("[?;].*", "");
  }

  /** As the driver reads it: what comes twice counts as it counts there. */
  private static Map<String, String> read(String address) {
    Map<String, String> read = new HashMap<>();
    try {
      Driver driver = DriverManager.getDriver(address);
      for (DriverPropertyInfo each : driver.getPropertyInfo(address, new Properties())) {
        if (each.value != null) {
          read.put(each.name, each.value);
        }
      }
    } catch (SQLException unreadable) {
      read.clear();
    }
    return read;
  }
}
