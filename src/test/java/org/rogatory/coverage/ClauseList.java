package org.rogatory.coverage;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Provision;

/** What the Convention asks, row by row: {@code convention/clauses.yml}. */
record ClauseList(Map<String, List<Row>> chapters) {

  private static final Path FILE = Path.of("src/main/resources/convention/clauses.yml");

  static ClauseList read() {
    try {
      return of(Files.readString(FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ClauseList of(String text) throws IOException {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    return new ClauseList(yaml.readValue(text, new TypeReference<Map<String, List<Row>>>() {}));
  }

  List<Row> rows() {
    return chapters.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The rows that a rule or test may mean by this: the one of that id; else the one closest around
   * that provision; else the one that is about nothing but parts of it. More than one where it
   * cannot be told.
   */
  List<Row> named(String id) {
    List<Row> same = rows().stream().filter(row -> row.id().equals(id)).toList();
    if (!same.isEmpty() || RowId.hasWords(id) || id.contains(",") || id.contains("-")) {
      return same;
    }
    Provision provision = Provision.of(id);
    List<Row> around = around(provision);
    return around.isEmpty()
        ? rows().stream().filter(row -> row.isWithin(provision)).toList()
        : around;
  }

  private List<Row> around(Provision provision) {
    List<Row> all = rows().stream().filter(row -> row.whole(provision).isPresent()).toList();
    List<Row> plain = all.stream().filter(row -> !row.needsItsWholeId()).toList();
    if (plain.isEmpty()) {
      return all;
    }
    Comparator<Row> closest =
        Comparator.<Row>comparingInt(row -> -row.whole(provision).orElseThrow().text().length())
            .thenComparingInt(row -> row.provisions().size());
    Row best = plain.stream().min(closest).orElseThrow();
    return plain.stream().filter(row -> closest.compare(row, best) == 0).toList();
  }
}
