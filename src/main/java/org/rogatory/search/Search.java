package org.rogatory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Clause;
import org.rogatory.home.Office;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.search.words.Sought;
import org.rogatory.search.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds files by words that stand in them. Files that the person may not see are left out where
 * hits are chosen, so neither a hit nor a count tells of them, 40(20).
 */
@Component
@Clause("40(20)")
public class Search {

  /** How many files a part of the hits has. */
  static final int PART = 20;

  private static final int PLACES = 4;
  private static final int LONGEST_NUMBER = 200;

  private final JdbcClient database;
  private final FileAccess access;
  private final Files files;
  private final Office office;

  Search(JdbcClient database, FileAccess access, Files files, Office office) {
    this.database = database;
    this.access = access;
    this.files = files;
    this.office = office;
  }

  /**
   * The file that the text names: by our number, in any spelling, or by what the other State calls
   * it, where only one does so of those that the person may see.
   */
  @ReadsOneSnapshot
  public Optional<Reference> named(String text, Person reader) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    return OwnNumber.read(text, office.state())
        .filter(ours -> access.maySee(ours, reader) && files.find(ours).isPresent())
        .or(() -> theirs(text, reader));
  }

  private Optional<Reference> theirs(String text, Person reader) {
    String key = Words.reference(text);
    List<String> same =
        key.isEmpty()
            ? List.of()
            : visible(
                    "select distinct item.reference from search_passage item where item.kind = :kind"
                        + " and item.same_as = :key and ",
                    " limit 2",
                    Map.of("kind", PassageKind.THEIR_REFERENCE.id(), "key", key),
                    reader)
                .query(String.class)
                .list();
    return same.size() == 1 ? Optional.of(Reference.of(same.get(0))) : Optional.empty();
  }

  /**
   * The files in which all that was typed is found, the newest first.
   *
   * @param after where the part begins, as {@link Found#next} says; null for the first
   */
  @ReadsOneSnapshot
  public Found find(String typed, @Nullable String after, Person reader) {
    Sought sought = Sought.of(typed);
    if (sought.isEmpty()) {
      return Found.NOTHING;
    }
    List<String> part = part(sought, after, reader);
    List<String> shown = part.subList(0, Math.min(PART, part.size()));
    Map<String, List<Found.Place>> places = places(sought, shown);
    return new Found(
        shown.stream().map(file -> hit(file, places.getOrDefault(file, List.of()))).toList(),
        count(sought, reader),
        part.size() > PART ? shown.get(PART - 1) : null);
  }

  private static Found.Hit hit(String file, List<Found.Place> places) {
    int shown = Math.min(PLACES, places.size());
    return new Found.Hit(file, places.subList(0, shown), places.size() - shown);
  }

  private List<String> part(Sought sought, @Nullable String after, Person reader) {
    SoughtSql sql = new SoughtSql();
    String from = "select item.reference from (" + sql.files(sought) + ") item where ";
    Map<String, Object> parameters = new LinkedHashMap<>(sql.parameters());
    String beyond = "";
    if (after != null && Reference.parse(after).isPresent()) {
      beyond = "item.reference < :after and ";
      parameters.put("after", Reference.of(after).value());
    }
    return visible(
            from + beyond, " order by item.reference desc limit " + (PART + 1), parameters, reader)
        .query(String.class)
        .list();
  }

  private long count(Sought sought, Person reader) {
    SoughtSql sql = new SoughtSql();
    String from = "select count(*) from (" + sql.files(sought) + ") item where ";
    return visible(from, "", sql.parameters(), reader).query(Long.class).single();
  }

  private JdbcClient.StatementSpec visible(
      String from, String end, Map<String, Object> parameters, Person reader) {
    return database
        .sql(from + FileAccess.VISIBLE + end)
        .params(parameters)
        .param("seesAll", reader.seesAllFiles())
        .param("viewer", reader.login());
  }

  /** Where it was found, in files that the person may see. */
  private Map<String, List<Found.Place>> places(Sought sought, List<String> files) {
    Map<String, List<Passage>> found = new LinkedHashMap<>();
    if (!files.isEmpty()) {
      SoughtSql sql = new SoughtSql(files);
      database
          .sql(
              "select p.reference, p.passage, p.kind, p.language, p.text from search_passage p"
                  + " join ("
                  + sql.places(sought)
                  + ") place on place.reference = p.reference and place.passage = p.passage")
          .params(sql.parameters())
          .query(
              row -> {
                List<Passage> ofFile =
                    found.computeIfAbsent(row.getString(1), file -> new ArrayList<>());
                PassageRows.passage(row, 2).ifPresent(ofFile::add);
              });
    }
    Map<String, List<Found.Place>> places = new LinkedHashMap<>();
    found.forEach((file, passages) -> places.put(file, inOrder(passages, sought)));
    return places;
  }

  private static List<Found.Place> inOrder(List<Passage> passages, Sought sought) {
    return passages.stream()
        .sorted(Comparator.comparing(Passage::kind).thenComparing(Passage::number))
        .map(
            passage ->
                new Found.Place(
                    passage.kind(),
                    passage.number(),
                    passage.language(),
                    Extract.of(passage.text(), sought)))
        .toList();
  }
}
