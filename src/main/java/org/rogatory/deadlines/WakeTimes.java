package org.rogatory.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The times at which something is to be done about a file's dates next. Several nodes may look at
 * the same time: each claims a batch of files for a while, and skips files that others have locked.
 */
@Component
class WakeTimes {

  private static final Duration CLAIM = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final PolicyFingerprint fingerprint;

  WakeTimes(JdbcClient jdbc, PolicyFingerprint fingerprint) {
    this.jdbc = jdbc;
    this.fingerprint = fingerprint;
  }

  /** Notes the next day of a file and when to look at it next. */
  @Transactional(propagation = Propagation.MANDATORY)
  void expect(Reference file, List<Deadline> running) {
    LocalDate next =
        running.stream()
            .filter(Deadline::isAwaited)
            .map(deadline -> deadline.due().lastDay())
            .min(Comparator.naturalOrder())
            .orElse(null);
    OffsetDateTime wake =
        column(
            running.stream()
                .map(Deadline::nextStep)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null));
    int known =
        jdbc.sql(
                "update deadline_watch set next_day = ?, wake_at = ?, counted_by = ?"
                    + " where reference = ?")
            .params(next, wake, fingerprint.print(), file.value())
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into deadline_watch (next_day, wake_at, counted_by, reference)"
                  + " values (?, ?, ?, ?)")
          .params(next, wake, fingerprint.print(), file.value())
          .update();
    }
  }

  /** Claims at most so many files about which something is to be done by now. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  List<Reference> claim(Instant now, int limit) {
    List<String> due =
        jdbc.sql(
                "select reference from deadline_watch where wake_at <= :now"
                    + " and (claimed_until is null or claimed_until <= :now)"
                    + " order by wake_at, reference limit :limit for update skip locked")
            .param("now", column(now))
            .param("limit", limit)
            .query(String.class)
            .list();
    if (!due.isEmpty()) {
      jdbc.sql("update deadline_watch set claimed_until = :until where reference in (:files)")
          .param("until", column(now.plus(CLAIM)))
          .param("files", due)
          .update();
    }
    return due.stream().map(Reference::of).toList();
  }

  /** Gives back a file about which nothing is left to do by now. */
  @Transactional(propagation = Propagation.MANDATORY)
  void release(Reference file, Instant now) {
    jdbc.sql(
            "update deadline_watch set claimed_until = null"
                + " where reference = :file and (wake_at is null or wake_at > :now)")
        .param("file", file.value())
        .param("now", column(now))
        .update();
  }

  /** Makes files due at once whose dates were counted by other limits or days off. */
  @Transactional
  int wakeOutdated(Instant now) {
    return jdbc.sql(
            "update deadline_watch set wake_at = :now, claimed_until = null"
                + " where next_day is not null and counted_by <> :print")
        .param("now", column(now))
        .param("print", fingerprint.print())
        .update();
  }

  private static @Nullable OffsetDateTime column(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
