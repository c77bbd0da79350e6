package org.rogatory.integrity.comparison;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.home.Office;
import org.rogatory.integrity.seals.KeyChanged;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.integrity.seals.Sealing;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.integrity.seals.UnusableKey;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily roots of this office. */
@Component
public class DailyRoots {

  private final SealSettings settings;
  private final JdbcTemplate database;
  private final Office office;
  private final Clock clock;
  private final RootFolder folder;
  private final KeyFile key;

  DailyRoots(SealSettings settings, JdbcTemplate database, Office office, Clock clock) {
    this.settings = settings;
    this.database = database;
    this.office = office;
    this.clock = clock;
    this.folder = new RootFolder(Path.of(settings.folder()));
    this.key = new KeyFile(Path.of(settings.key()));
  }

  /** Whether roots are made at all, see {@code rogatory.seals.folder}. */
  public boolean areOn() {
    return settings.areOn();
  }

  /** All roots that were written; none where none are made. */
  RootChain chain() {
    return areOn() ? RootChain.read(folder, known()) : RootChain.none();
  }

  private int known() {
    return read(StoredJournals::lastRoot);
  }

  /** The number of the last root; 0 where there is none. */
  public int last() {
    return areOn() ? folder.last() : 0;
  }

  /**
   * The root of this number, where it can be read.
   *
   * @return nothing where it is not there, or is no root
   */
  public Optional<SealedRoot> find(int number) {
    try {
      return areOn() ? folder.find(number) : Optional.empty();
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Seals what the journals are now. Of several who seal at once each waits for the one before, on
   * whatever node; each root follows the last one.
   *
   * @param rolesAsTheyStand whether the roles that people have now are those that they should have;
   *     else the roles of the last root go on
   * @throws org.rogatory.integrity.seals.UnusableKey where there is no key, or not the right one
   */
  @Transactional
  public SealedRoot seal(boolean rolesAsTheyStand) {
    takeTurn();
    if (settings.createKey() && !key.exists()) {
      key.write(SealKey.create());
    }
    RootChain roots = chain();
    SealedRoot sealed =
        read(
            journals ->
                sealing()
                    .seal(
                        journals,
                        roots,
                        people(journals, roots, rolesAsTheyStand),
                        clock.instant()));
    database.update(
        "insert into daily_root (number, hash, sealed_at) values (?, ?, ?)",
        sealed.root().number(),
        sealed.hash(),
        sealed.root().sealedAt().atOffset(ZoneOffset.UTC));
    return sealed;
  }

  private static Map<String, String> people(
      StoredJournals journals, RootChain roots, boolean asTheyStand) throws SQLException {
    return asTheyStand || roots.last().isEmpty()
        ? journals.people()
        : new TreeMap<>(roots.people());
  }

  /** Until the end of the transaction nobody else seals. */
  private void takeTurn() {
    database.queryForList("select id from seal_turn for update");
  }

  /**
   * The fingerprint of the key that seals now.
   *
   * @return nothing where there is none, or it cannot be read
   */
  public Optional<String> presentKey() {
    try {
      return areOn() && key.exists()
          ? Optional.of(SealKey.fingerprint(key.read().publicText()))
          : Optional.empty();
    } catch (UnusableKey unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Seals a root that introduces a new key; those after it are sealed with that.
   *
   * @param seen the fingerprint of the key that is to be changed
   * @throws KeyChanged where another one seals
   */
  @Transactional
  public SealedRoot rotate(String seen) {
    takeTurn();
    String present = presentKey().orElse("");
    if (!present.isEmpty() && !present.equals(seen)) {
      throw new KeyChanged(present);
    }
    sealing().rotate();
    return seal(false);
  }

  private Sealing sealing() {
    return new Sealing(folder, key, office.zone());
  }

  /** Something that is read from the stored journals. */
  interface Reading<T> {
    T of(StoredJournals journals) throws SQLException;
  }

  /** Reads in the present transaction, by its connection. */
  <T> T read(Reading<T> reading) {
    ConnectionCallback<T> callback = connection -> reading.of(new StoredJournals(connection));
    T read = database.execute(callback);
    if (read == null) {
      throw new IllegalStateException("nothing was read");
    }
    return read;
  }
}
