package org.rogatory.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Files;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which files are known to the search, and how far it has come with those that are not. */
@Component
public class Index {

  /** Goes up whenever words are made by other rules, so that all files are made anew. */
  static final int RULES = 1;

  private static final int TO_BE_MADE_ANEW = 0;

  private final JdbcClient database;
  private final PassageRows rows;
  private final Passages passages;
  private final Files files;

  Index(JdbcClient database, PassageRows rows, Passages passages, Files files) {
    this.database = database;
    this.rows = rows;
    this.passages = passages;
    this.files = files;
  }

  /**
   * How far it has come.
   *
   * @param known how many files are known as they are
   * @param of of how many
   */
  public record Progress(long known, long of) {

    /** Whether all are. */
    public boolean isComplete() {
      return known >= of;
    }

    /** In whole percent; 100 only where all are. */
    public int percent() {
      return isComplete() ? 100 : (int) Math.min(99, known * 100 / of);
    }
  }

  /** How far it has come. */
  @Transactional(readOnly = true)
  public Progress progress() {
    long known =
        database
            .sql("select count(*) from search_file where made_by = ?")
            .param(RULES)
            .query(Long.class)
            .single();
    long all = database.sql("select count(*) from file").query(Long.class).single();
    return new Progress(Math.min(known, all), all);
  }

  /**
   * Has everything made anew, file by file, in the background; what is known is found meanwhile.
   */
  @Transactional
  public void rebuild() {
    database
        .sql("update search_file set made_by = ? where made_by = ?")
        .params(TO_BE_MADE_ANEW, RULES)
        .update();
  }

  /** Files that are not known as they are, in the order of their references. */
  @Transactional(readOnly = true)
  public List<Reference> unknown(int most) {
    return database
        .sql(
            "select reference from file f where not exists (select 1 from search_file s"
                + " where s.reference = f.reference and s.made_by = ?) order by reference limit ?")
        .params(RULES, most)
        .query(String.class)
        .list()
        .stream()
        .map(Reference::of)
        .toList();
  }

  /** Makes a file known as it is; its row is locked, so that nobody changes it meanwhile. */
  @Transactional
  public void makeAnew(Reference reference) {
    Optional<String> locked =
        database
            .sql("select reference from file where reference = ? for update")
            .param(reference.value())
            .query(String.class)
            .optional();
    if (locked.isPresent() && !knows(reference)) {
      follow(reference);
    }
  }

  /** Brings what is known of a file up to date, in the transaction that changed it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void follow(Reference reference) {
    if (!knows(reference)) {
      rows.removeAll(reference);
    }
    SortedMap<String, Passage> now = passages.of(files.get(reference));
    Map<String, PassageRows.Kept> kept = rows.of(reference);
    kept.keySet().stream()
        .filter(name -> !isKept(kept, name, now.get(name)))
        .forEach(name -> rows.remove(reference, name));
    now.values().stream()
        .filter(passage -> !isKept(kept, passage.name(), passage))
        .forEach(passage -> replace(reference, passage));
    note(reference);
  }

  /** Of what somebody damaged in the database, rows may be there that nobody can read. */
  private void replace(Reference reference, Passage passage) {
    rows.remove(reference, passage.name());
    rows.put(reference, passage);
  }

  private static boolean isKept(
      Map<String, PassageRows.Kept> kept, String name, @Nullable Passage passage) {
    return passage != null && PassageRows.Kept.of(passage).equals(kept.get(name));
  }

  private void note(Reference reference) {
    int known =
        database
            .sql("update search_file set made_by = ? where reference = ?")
            .params(RULES, reference.value())
            .update();
    if (known == 0) {
      database
          .sql("insert into search_file (reference, made_by) values (?, ?)")
          .params(reference.value(), RULES)
          .update();
    }
  }

  /** Whether the file is known as it is. */
  boolean knows(Reference file) {
    return database
        .sql("select made_by from search_file where reference = ?")
        .param(file.value())
        .query(Integer.class)
        .optional()
        .filter(by -> by == RULES)
        .isPresent();
  }
}
