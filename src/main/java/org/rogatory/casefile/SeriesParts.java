package org.rogatory.casefile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.journal.office.OfficeNote;
import org.rogatory.journal.office.OfficePart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The counters of our files beside the highest number that a file or a journal has in each series.
 * The journals of files tell it, and they are sealed themselves: the office's journal need not.
 */
@Component
class SeriesParts implements OfficePart {

  private static final String THING = "series";

  /**
   * The numbers of a series have no fixed width. They are compared as text of one width: where
   * somebody damaged a reference, a number that is none must not end the comparison.
   */
  private static final String HIGHEST =
      "select series, max(number) from (select substring(reference, 1, 7) series,"
          + " max(lpad(substring(reference, 9), 20, '0')) number from file"
          + " group by substring(reference, 1, 7)"
          + " union all select substring(reference, 1, 7) series,"
          + " max(lpad(substring(reference, 9), 20, '0')) number from journal_entry"
          + " group by substring(reference, 1, 7)) taken group by series";

  private final JdbcClient database;

  SeriesParts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String thing() {
    return THING;
  }

  @Override
  public List<OfficeNote> former() {
    return List.of();
  }

  /** A series of which no registration succeeded yet is none. */
  @Override
  public SortedMap<String, String> kept(String which) {
    return numbers("select series, last_number from file_series where last_number <> 0");
  }

  @Override
  public SortedMap<String, String> told(List<OfficeEntry> entries) {
    return numbers(HIGHEST);
  }

  private SortedMap<String, String> numbers(String sql) {
    SortedMap<String, String> numbers = new TreeMap<>();
    database
        .sql(sql)
        .query(
            row -> {
              String number = row.getString(2).replaceFirst("^0+(?=.)", "");
              numbers.put(THING + "." + row.getString(1) + ".last_number", number);
            });
    return numbers;
  }
}
