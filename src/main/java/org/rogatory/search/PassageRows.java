package org.rogatory.search;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Reference;
import org.rogatory.search.words.Term;
import org.rogatory.search.words.Words;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows by which files are found. */
@Component
class PassageRows {

  private static final int BATCH = 500;
  private static final Pattern NAME = Pattern.compile("[a-z-]+\\.[0-9]{1,6}");

  private final JdbcClient database;
  private final JdbcTemplate batches;

  PassageRows(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  /**
   * A passage as it is kept.
   *
   * @param sameAs empty where nothing is kept of it
   */
  record Kept(Passage passage, String sameAs) {

    static Kept of(Passage passage) {
      return new Kept(passage, passage.sameAs().orElse(""));
    }
  }

  /** What is kept of a file, by the names of the passages; without what cannot be read. */
  SortedMap<String, Kept> of(Reference file) {
    SortedMap<String, Kept> all = new TreeMap<>();
    database
        .sql(
            "select passage, kind, language, text, same_as from search_passage"
                + " where reference = ?")
        .param(file.value())
        .query(
            row -> {
              String key = Objects.requireNonNullElse(row.getString(5), "");
              String name = row.getString(1);
              passage(row, 1).ifPresent(passage -> all.put(name, new Kept(passage, key)));
            });
    return all;
  }

  /**
   * A passage as a row has it; empty where somebody damaged it in the database.
   *
   * @param at the column of its name, after which come kind, language and text
   */
  static Optional<Passage> passage(ResultSet row, int at) throws SQLException {
    String name = row.getString(at);
    String kind = row.getString(at + 1);
    String language = row.getString(at + 2);
    String text = row.getString(at + 3);
    return Unreadable.find(() -> Worded.of(PassageKind.class, kind))
        .filter(known -> NAME.matcher(name).matches())
        .map(known -> new Passage(known, number(name), language, text));
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(name.lastIndexOf('.') + 1));
  }

  /** The words that are kept of a file, by the names of the passages. */
  SortedMap<String, SortedSet<String>> words(Reference file) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    database
        .sql("select word, passage from search_word where reference = ?")
        .param(file.value())
        .query(
            (row, index) ->
                all.computeIfAbsent(row.getString(2), passage -> new TreeSet<>())
                    .add(new String(row.getBytes(1), StandardCharsets.UTF_8)))
        .list();
    return all;
  }

  /** The words of a text, each once. */
  static SortedSet<String> words(Passage passage) {
    SortedSet<String> words = new TreeSet<>();
    Words.of(passage.text()).stream().map(Term::word).forEach(words::add);
    return words;
  }

  void put(Reference file, Passage passage) {
    database
        .sql(
            "insert into search_passage (reference, passage, kind, language, same_as, text)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            file.value(),
            passage.name(),
            passage.kind().id(),
            passage.language(),
            passage.sameAs().orElse(null),
            passage.text())
        .update();
    batches.batchUpdate(
        "insert into search_word (word, reference, passage) values (?, ?, ?)",
        words(passage),
        BATCH,
        (statement, word) -> {
          statement.setBytes(1, word.getBytes(StandardCharsets.UTF_8));
          statement.setString(2, file.value());
          statement.setString(3, passage.name());
        });
  }

  void remove(Reference file, String passage) {
    for (String table : List.of("search_word", "search_passage")) {
      database
          .sql("delete from " + table + " where reference = ? and passage = ?")
          .params(file.value(), passage)
          .update();
    }
  }

  void removeAll(Reference file) {
    for (String table : List.of("search_word", "search_passage")) {
      database.sql("delete from " + table + " where reference = ?").param(file.value()).update();
    }
  }
}
