package org.rogatory.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database every night, while the program goes on: one zip a day, named by its
 * day in UTC, from which {@code docs/operations.md} tells how to restore. A server's database has
 * its own means.
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
class DatabaseCopies {

  private static final Logger log = LoggerFactory.getLogger(DatabaseCopies.class);
  private static final String PREFIX = "rogatory-";
  private static final String ENDING = ".zip";

  private final JdbcClient database;
  private final CopySettings settings;
  private final Clock clock;

  DatabaseCopies(JdbcClient database, CopySettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** Makes the copy of the day. A failure is logged as an error and costs no older copy. */
  @Scheduled(cron = "${rogatory.copies.at:0 30 1 * * *}", zone = "UTC")
  void copyNightly() {
    try {
      log.info("the database was copied to {}", copy());
    } catch (IOException | RuntimeException failure) {
      log.error("the database could not be copied to {}", settings.folder(), failure);
    }
  }

  /**
   * Makes the copy of the day and removes what is older than copies are kept.
   *
   * @return the copy
   */
  Path copy() throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Path folder = Path.of(settings.folder()).toAbsolutePath().normalize();
    DataFolder.make(folder);
    Path copy = folder.resolve(PREFIX + today + ENDING);
    Path unfinished = folder.resolve(PREFIX + today + ".unfinished");
    Files.deleteIfExists(unfinished);
    database.sql("backup to '" + unfinished.toString().replace("'", "''") + "'").update();
    DataFolder.closeOne(unfinished);
    Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
    removeOlderThan(today.minusDays(settings.days()), folder);
    return copy;
  }

  private static void removeOlderThan(LocalDate day, Path folder) throws IOException {
    for (Path copy : copies(folder)) {
      if (copy.getFileName().toString().compareTo(PREFIX + day + ENDING) <= 0) {
        Files.delete(copy);
      }
    }
  }

  private static List<Path> copies(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(PREFIX + "[\\d-]{10}\\.zip"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
