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

  /** How far the clocks of two nodes may be apart. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

  /** What is to be counted anew comes before all else. */
  private static final Instant ANEW = Instant.EPOCH;

  private final JdbcClient jdbc;
  private final PolicyFingerprint fingerprint;

  WakeTimes(JdbcClient jdbc, PolicyFingerprint fingerprint) {
    this.jdbc = jdbc;
    this.fingerprint = fingerprint;
  }

  /** Notes the next day of a file and when to look at it next. */
  @Transactional(propagation = Propagation.MANDATORY)
  void expect(Reference file, List<Deadline> running) {
    LocalDate next = nextDay(running);
    OffsetDateTime wake = column(wakesAt(running));
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

  /** The next day that is awaited; null where none is. */
  static @Nullable LocalDate nextDay(List<Deadline> running) {
    return running.stream()
        .filter(Deadline::isAwaited)
        .map(deadline -> deadline.due().lastDay())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** When something is to be done next; null where nothing is left to do. */
  static @Nullable Instant wakesAt(List<Deadline> running) {
    return running.stream()
        .map(Deadline::nextStep)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is kept of when to look at a file. */
  @Transactional(readOnly = true)
  public Kept kept(Reference file) {
    return jdbc.sql(
            "select next_day, wake_at, claimed_until, counted_by from deadline_watch"
                + " where reference = ?")
        .param(file.value())
        .query(
            (row, line) ->
                new Kept(
                    row.getObject("next_day", LocalDate.class),
                    instant(row.getObject("wake_at", OffsetDateTime.class)),
                    instant(row.getObject("claimed_until", OffsetDateTime.class)),
                    row.getString("counted_by")))
        .optional()
        .orElse(Kept.NOTHING);
  }

  /** Whether the dates were counted by the limits and days off of now. */
  boolean isCountedByTheseLimits(Kept watch) {
    return fingerprint.print().equals(watch.countedBy());
  }

  /**
   * What is kept of when to look at a file; nulls where nothing is.
   *
   * @param nextDay the next day that is awaited
   * @param wakeAt when something is to be done
   * @param claimedUntil until when a node has it in hand
   * @param countedBy the fingerprint of the limits and days off
   */
  record Kept(
      @Nullable LocalDate nextDay,
      @Nullable Instant wakeAt,
      @Nullable Instant claimedUntil,
      @Nullable String countedBy) {

    static final Kept NOTHING = new Kept(null, null, null, null);

    /** Whether the dates wait to be counted by other limits, see {@link #wakeOutdated}. */
    boolean isToBeCountedAnew() {
      return ANEW.equals(wakeAt);
    }

    /** Whether nobody will look at the file for longer than any node claims one. */
    boolean isClaimedBeyond(Instant now) {
      return claimedUntil != null && claimedUntil.isAfter(now.plus(CLAIM).plus(CLOCKS_APART));
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

  /**
   * Makes files due at once whose dates were counted by other limits or days off: those that have a
   * date, and all that are open, since a limit may be new.
   */
  @Transactional
  int wakeOutdated() {
    return jdbc.sql(
            "update deadline_watch set wake_at = :now, claimed_until = null"
                + " where counted_by <> :print and (next_day is not null or exists (select 1"
                + " from file where file.reference = deadline_watch.reference"
                + " and file.closed_on is null))")
        .param("now", column(ANEW))
        .param("print", fingerprint.print())
        .update();
  }

  private static @Nullable OffsetDateTime column(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
