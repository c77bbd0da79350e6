package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.JournalKeeping;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next date of files and of what is in them: the earliest one that runs, over or not. */
@Component
public class NextDates {

  /** If the sweep of all files fails, the first show it. */
  private static final int MOST_UNATTENDED = 1000;

  private final Deadlines deadlines;
  private final ReadJournals journals;
  private final KnownDeadlines known;
  private final WakeTimes wakeTimes;
  private final JdbcClient jdbc;

  NextDates(
      Deadlines deadlines,
      ReadJournals journals,
      KnownDeadlines known,
      WakeTimes wakeTimes,
      JdbcClient jdbc) {
    this.known = known;
    this.wakeTimes = wakeTimes;
    this.deadlines = deadlines;
    this.journals = journals;
    this.jdbc = jdbc;
  }

  /** The next date of a file. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> of(Reference file) {
    return Optional.ofNullable(of(List.of(file)).get(file));
  }

  /**
   * The next date for somebody who works on this matter: its own dates, and of the file's those
   * that concern it.
   */
  @Transactional(readOnly = true)
  public Optional<LocalDate> of(Matter matter) {
    return next(deadlines.running(matter.file()), matter);
  }

  /** As above for several matters of a file; those that have none are left out. */
  @Transactional(readOnly = true)
  public Map<Matter, LocalDate> of(JournalKeeping file, Collection<Matter> matters) {
    List<DeadlineRow> running =
        journals
            .whole(file)
            .map(ReadJournal::rows)
            .orElseGet(() -> deadlines.running(file.reference()));
    return next(running, matters);
  }

  /** The same as these entries, all of the file, say it. */
  @Transactional(readOnly = true)
  public Map<Matter, LocalDate> told(List<JournalEntry> entries, Collection<Matter> matters) {
    return next(deadlines.counted(entries).rows(), matters);
  }

  /** Whether the file's dates wait to be counted by other limits. */
  @Transactional(readOnly = true)
  public boolean areCountedAnew(Reference file) {
    return wakeTimes.kept(file).isToBeCountedAnew();
  }

  private Map<Matter, LocalDate> next(List<DeadlineRow> running, Collection<Matter> matters) {
    Map<Matter, LocalDate> next = new LinkedHashMap<>();
    matters.forEach(matter -> next(running, matter).ifPresent(day -> next.put(matter, day)));
    return next;
  }

  private Optional<LocalDate> next(List<DeadlineRow> running, Matter matter) {
    return running.stream()
        .filter(row -> concerns(row, matter))
        .map(DeadlineRow::lastDay)
        .min(Comparator.naturalOrder());
  }

  private boolean concerns(DeadlineRow row, Matter matter) {
    return Unreadable.or(
        () ->
            row.matter().isFile()
                ? known.get(row.kind()).concerns(matter)
                : row.matter().equals(matter),
        damaged -> false);
  }

  /** When the program has something to do about a date next, in whatever file. */
  @Transactional(readOnly = true)
  public Optional<Instant> action() {
    return jdbc.sql("select min(wake_at) from deadline_watch")
        .query((row, line) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  /**
   * Files about whose dates the program had something to do by then, took them in hand and has not
   * done it: what is due is tried again and again, and the log says why it fails.
   *
   * @return their references
   */
  @Transactional(readOnly = true)
  public List<String> unattended(Instant by) {
    return jdbc.sql(
            "select reference from deadline_watch where wake_at <= ? and claimed_until is not null"
                + " order by wake_at, reference limit ?")
        .params(by.atOffset(ZoneOffset.UTC), MOST_UNATTENDED)
        .query(String.class)
        .list();
  }

  /** The next dates of several files; those that have none are left out. */
  @Transactional(readOnly = true)
  public Map<Reference, LocalDate> of(Collection<Reference> files) {
    Map<Reference, LocalDate> next = new LinkedHashMap<>();
    if (!files.isEmpty()) {
      jdbc.sql(
              "select reference, next_day from deadline_watch"
                  + " where next_day is not null and reference in (:files)")
          .param("files", files.stream().map(Reference::value).toList())
          .query(
              (row, line) ->
                  next.put(
                      Reference.of(row.getString("reference")),
                      row.getObject("next_day", LocalDate.class)))
          .list();
    }
    return next;
  }
}
