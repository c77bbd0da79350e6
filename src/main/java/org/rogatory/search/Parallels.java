package org.rogatory.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The same person, account or address in other files: States that learn of proceedings on the same
 * conduct consult each other, 22(5). What counts is the writing, folded; whether it is the same
 * person is for people to say.
 */
@Component
@Clause("22(5)")
public class Parallels {

  private static final List<String> KINDS =
      List.of(PassageKind.PERSON.id(), PassageKind.ACCOUNT.id(), PassageKind.ADDRESS.id());

  /** More than this is no hint any more. */
  private static final int MOST = 100;

  private final JdbcClient database;

  Parallels(JdbcClient database) {
    this.database = database;
  }

  /**
   * What two files or more have in common.
   *
   * @param text as this file writes it
   * @param files the references of the others
   */
  public record Parallel(PassageKind kind, String text, SortedSet<String> files) {}

  private record Same(PassageKind kind, String text) {}

  /** What this file has in common with others that the person may see. */
  @ReadsOneSnapshot
  public List<Parallel> of(Reference file, Person reader) {
    Map<Same, SortedSet<String>> others = new LinkedHashMap<>();
    database
        .sql(
            "select own.kind, own.text, item.reference from search_passage own"
                + " join search_passage item on item.same_as = own.same_as and item.kind = own.kind"
                + " where own.reference = :file and own.kind in (:kinds)"
                + " and item.reference <> :file and "
                + FileAccess.VISIBLE
                + " order by own.passage, item.reference desc limit "
                + MOST)
        .param("file", file.value())
        .param("kinds", KINDS)
        .param("seesAll", reader.seesAllFiles())
        .param("viewer", reader.login())
        .query(
            (row, index) ->
                others
                    .computeIfAbsent(
                        new Same(Worded.of(PassageKind.class, row.getString(1)), row.getString(2)),
                        same -> new TreeSet<>())
                    .add(row.getString(3)))
        .list();
    return others.entrySet().stream()
        .map(each -> new Parallel(each.getKey().kind(), each.getKey().text(), each.getValue()))
        .toList();
  }
}
