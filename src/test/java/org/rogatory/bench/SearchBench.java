package org.rogatory.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.search.Found;
import org.rogatory.search.Index;
import org.rogatory.search.IndexFilling;
import org.rogatory.search.Parallels;
import org.rogatory.search.Search;
import org.rogatory.testing.Table;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A search in an office with twenty thousand files, each with ten passages of some twenty words: a
 * fifth of them common, the others spread over twenty thousand, and numbers that stand once. One
 * file in a hundred is restricted. And how fast files are made known.
 */
final class SearchBench implements Bench {

  private static final int FILES = 20_000;
  private static final int REAL = 200;

  private static final String PASSAGES =
      """
      insert into search_passage (reference, passage, kind, same_as, text)
      select 'XB-2020-' || 100000 + file, (case when place = 1 then 'person.1' else 'contents.' || place end),
        case when place = 1 then 'person' else 'contents' end,
        case when place = 1 then 'name' || file * 7 %% 5000 end,
        (select string_agg(case
            when n %% 5 = 0 then 'common' || (file + n + place) %% 10
            when n = 1 then 'unique' || file || 'x' || place
            when place = 1 then 'name' || file * 7 %% 5000
            else 'word' || (file * 31 + place * 17 + n * 13) * cast(7919 as bigint) %% 20000 end, ' ')
          from generate_series(1, 20) n)
      from generate_series(1, %d) file, generate_series(1, 10) place
      """;

  private static final String WORDS =
      """
      insert into search_word (word, reference, passage)
      select distinct convert_to(word, 'UTF8'), reference, passage
      from search_passage, regexp_split_to_table(text, ' ') word
      where reference like 'XB-2020-%'
      """;

  private static final List<String> TYPED =
      List.of("unique777x3", "name77", "name77 common3", "word1234 word", "common3", "common");

  @Override
  public String name() {
    return "search";
  }

  @Override
  public void run(ApplicationContext program, Pace pace, Report report) {
    report.progress("search: making %d files", FILES);
    fill(program);
    Search search = program.getBean(Search.class);
    Person viewer = program.getBean(People.class).get("caseworker2");
    Table table = new Table("typed", "files found", "ms");
    for (String typed : TYPED) {
      Found found = search.find(typed, null, viewer);
      table.row(
          typed,
          String.format(Locale.ROOT, "%,d", found.total()),
          median(pace, () -> search.find(typed, null, viewer)));
    }
    Parallels parallels = program.getBean(Parallels.class);
    Reference file = Reference.of("XB-2020-100777");
    table.row(
        "the same person in other files",
        String.valueOf(parallels.of(file, viewer).get(0).files().size()),
        median(pace, () -> parallels.of(file, viewer)));
    report.add("A search in %,d files of ten passages".formatted(FILES), table);
    report.line("\n" + making(program, report));
  }

  private static void fill(ApplicationContext program) {
    JdbcClient database = program.getBean(JdbcClient.class);
    program
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              database.sql(PASSAGES.formatted(FILES)).update();
              database.sql(WORDS).update();
              database
                  .sql(
                      "insert into restricted_file select distinct reference from search_passage"
                          + " where reference like 'XB-2020-%00'")
                  .update();
              database.sql("analyze").update();
            });
  }

  /** Real files, which are made known anew. */
  private static String making(ApplicationContext program, Report report) {
    report.progress("search: making %d files known", REAL);
    Registry registry = program.getBean(Registry.class);
    Person caseworker = program.getBean(People.class).get("caseworker");
    for (int i = 0; i < REAL; i++) {
      registry.register(Registered.complete(Assistance.STORED_DATA), caseworker);
    }
    JdbcClient database = program.getBean(JdbcClient.class);
    Index index = program.getBean(Index.class);
    index.rebuild();
    long known = index.progress().of();
    long begun = System.nanoTime();
    program.getBean(IndexFilling.class).fill();
    double seconds = (System.nanoTime() - begun) / 1e9;
    String size =
        database
            .sql(
                "select pg_size_pretty(pg_total_relation_size('search_word')"
                    + " + pg_total_relation_size('search_passage'))")
            .query(String.class)
            .single();
    long words = database.sql("select count(*) from search_word").query(Long.class).single();
    return String.format(
        Locale.ROOT,
        "%,d words take %s; %s files a second are made known anew, by one thread.",
        words,
        size,
        Measured.text(known / seconds));
  }

  private static String median(Pace pace, Runnable asked) {
    List<Double> times = new ArrayList<>();
    asked.run();
    long end = System.nanoTime() + pace.look().multipliedBy(pace.rounds()).toNanos();
    for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
      asked.run();
      times.add((System.nanoTime() - begun) / 1e6);
    }
    return Measured.of(times.stream().mapToDouble(Double::doubleValue).toArray()).toString();
  }
}
