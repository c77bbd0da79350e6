package org.rogatory.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What must be left on the disk of the embedded database, {@code rogatory.disk}. An embedded
 * database that cannot write closes itself; with less than this left the program stops before,
 * answers that the database is away, and goes on by itself when there is room again.
 */
@ConfigurationProperties("rogatory.disk")
class DiskReserve {

  /** Of PostgreSQL, for the same: the disk is full. */
  static final String FULL = "53100";

  private volatile DataSize reserve = DataSize.ofMegabytes(64);

  /** What must be left. */
  public void setReserve(DataSize reserve) {
    this.reserve = reserve;
  }

  /**
   * Looks at the disk of this database.
   *
   * @throws SQLException with the state {@link #FULL} where too little is left
   */
  void require(String url) throws SQLException {
    Optional<Path> folder = DataFolder.of(url);
    long left = folder.map(where -> where.toFile().getUsableSpace()).orElse(Long.MAX_VALUE);
    if (left < reserve.toBytes()) {
      throw new SQLException(
          "the disk is full: %d MB are left in %s, of a reserve of %d MB"
              .formatted(left >> 20, folder.orElseThrow(), reserve.toMegabytes()),
          FULL);
    }
  }
}
