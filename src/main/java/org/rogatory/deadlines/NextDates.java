package org.rogatory.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next date of files and of what is in them: the earliest one that runs, over or not. */
@Component
public class NextDates {

  private final Deadlines deadlines;
  private final JdbcClient jdbc;

  NextDates(Deadlines deadlines, JdbcClient jdbc) {
    this.deadlines = deadlines;
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
    return deadlines.running(matter.file()).stream()
        .filter(row -> concerns(row, matter))
        .map(DeadlineRow::lastDay)
        .min(Comparator.naturalOrder());
  }

  private static boolean concerns(DeadlineRow row, Matter matter) {
    return row.matter().kind() == Matter.Kind.FILE
        ? row.kind().concerns(matter)
        : row.matter().equals(matter);
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
