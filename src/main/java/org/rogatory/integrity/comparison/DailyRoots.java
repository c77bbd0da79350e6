package org.rogatory.integrity.comparison;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.home.Office;
import org.rogatory.integrity.Found;
import org.rogatory.integrity.seals.KeyChanged;
import org.rogatory.integrity.seals.KeyCheck;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.KnownRoot;
import org.rogatory.integrity.seals.Root;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.RootsLost;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.integrity.seals.Sealing;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.integrity.seals.UnusableKey;
import org.rogatory.workflow.DeployedModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The daily roots of this office. */
@Component
public class DailyRoots {

  private static final Logger log = LoggerFactory.getLogger(DailyRoots.class);

  private final SealSettings settings;
  private final JdbcTemplate database;
  private final Office office;
  private final Clock clock;
  private final ObjectProvider<DeployedModels> deployed;
  private final RootFolder folder;
  private final KeyFile key;
  private volatile @Nullable Recent recent;

  DailyRoots(
      SealSettings settings,
      JdbcTemplate database,
      Office office,
      Clock clock,
      ObjectProvider<DeployedModels> deployed) {
    this.deployed = deployed;
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

  /**
   * The same as of the last time that they were read; they are read again where another one is the
   * last now. For what is compared while somebody waits: reading all takes longer each day.
   */
  RootChain recent() {
    Recent read = recent;
    int last = last();
    if (read == null || read.last() != last) {
      read = new Recent(last, chain());
      recent = read;
    }
    return read.chain();
  }

  private record Recent(int last, RootChain chain) {}

  /** What is wrong with the key, so that no root can follow these. */
  List<Found> ofKey(RootChain chain) {
    return areOn() ? new KeyCheck(key, chain).found() : List.of();
  }

  private List<KnownRoot> known() {
    List<KnownRoot> known = new ArrayList<>(read(StoredJournals::roots));
    key.lastRoot().find().ifPresent(known::add);
    return known;
  }

  /** Beside what is lost no other root takes its number, and none begins anew. */
  private void requireLast() {
    List<KnownRoot> stored = read(StoredJournals::roots);
    Stream.concat(
            stored.stream().skip(Math.max(0, stored.size() - 1)), key.lastRoot().find().stream())
        .filter(
            known ->
                find(known.number()).map(SealedRoot::hash).filter(known.hash()::equals).isEmpty())
        .findFirst()
        .ifPresent(
            lost -> {
              throw new RootsLost(lost.number(), folder.toString());
            });
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
   * @throws RootsLost where the last root is not there as it was sealed
   */
  @Transactional
  public SealedRoot seal(boolean rolesAsTheyStand) {
    takeTurn();
    requireLast();
    RootChain roots = chain();
    if (settings.createKey() && roots.last().isEmpty() && !key.exists()) {
      key.write(SealKey.create());
    }
    SealedRoot sealed =
        read(
            journals ->
                sealing()
                    .seal(
                        journals,
                        roots,
                        people(journals, roots, rolesAsTheyStand),
                        models(roots),
                        clock.instant()));
    database.update(
        "insert into daily_root (number, hash, sealed_at) values (?, ?, ?)",
        sealed.root().number(),
        sealed.hash(),
        sealed.root().sealedAt().atOffset(ZoneOffset.UTC));
    note(sealed);
    return sealed;
  }

  /**
   * The models that no root has. The first time those that were deployed before are taken as they
   * stand, where they keep the rules; later only the program's own.
   */
  private List<Root.Model> models(RootChain roots) {
    return deployed.getObject().all().stream()
        .filter(model -> model.wrong() == null)
        .filter(model -> roots.models().sha256(model.deployment(), model.file()).isEmpty())
        .map(model -> new Root.Model(model.deployment(), model.file(), model.sha256()))
        .toList();
  }

  /** Whether models are deployed that no root has. */
  @Transactional(readOnly = true)
  public boolean lackModels() {
    return !models(recent()).isEmpty();
  }

  /** A note that lags behind is still true, so that a root is not undone for its sake. */
  private void note(SealedRoot sealed) {
    try {
      key.lastRoot().write(sealed);
    } catch (UncheckedIOException failed) {
      log.warn("Not noted that root {} was sealed", sealed.root().number(), failed);
    }
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
    requireLast();
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
