package org.rogatory.oversight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.convention.Unreadable;

/**
 * A list of rows about files that a person may see, page by page, in an order by which no two rows
 * are equal; so the next page neither repeats nor loses a row while others come and go. The query
 * calls the row {@code row} and its file {@code item}.
 */
public final class Listing<R> {

  /** How many rows a page has. */
  public static final int PAGE = 25;

  private final EntityManager entities;
  private final Class<R> type;
  private final String from;
  private final List<Key<R>> order;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private Listing(EntityManager entities, Class<R> type, String from, List<Key<R>> order) {
    this.entities = entities;
    this.type = type;
    this.from = from;
    this.order = order;
  }

  /**
   * A part of the order.
   *
   * @param path of the value in the query
   * @param value of a row
   * @param parse reads the value's own text
   */
  public record Key<R>(String path, Function<R, Object> value, Function<String, Object> parse) {}

  /** Reads a value that is text; one with the character zero is none, and not for a database. */
  public static Object text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no text");
    }
    return text;
  }

  /**
   * A part of a list.
   *
   * @param total how many the whole list has
   * @param next where the next part begins; null after the last
   */
  public record Part<R>(List<R> rows, long total, @Nullable String next) {}

  /** The rows of this kind, whose files are found by this join. */
  @SafeVarargs
  public static <R> Listing<R> of(
      EntityManager entities, Class<R> type, String join, Person viewer, Key<R>... order) {
    String from = " from " + type.getSimpleName() + " row join " + join;
    return new Listing<>(entities, type, from, List.of(order))
        .where(FileAccess.VISIBLE, "seesAll", viewer.seesAllFiles())
        .with("viewer", viewer.login());
  }

  /** One more condition, in JPQL. */
  public Listing<R> where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** One more condition; none where the value of its parameter is null or empty. */
  public Listing<R> where(String condition, String parameter, @Nullable Object value) {
    if (value != null && !"".equals(value)) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** A parameter of the conditions. */
  public Listing<R> with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  long count() {
    return query("select count(row)", "", Long.class, conditions, parameters).getSingleResult();
  }

  /** How many rows have each value of this path, the most frequent value first. */
  public <V> Map<V, Long> countBy(String path, Class<V> valueType) {
    Map<V, Long> counts = new LinkedHashMap<>();
    groups(path, "count(row)").forEach(row -> counts.put(valueType.cast(row[0]), (Long) row[1]));
    return counts;
  }

  /** The groups of rows that agree in these paths, each with more values; the largest first. */
  List<Object[]> groups(String paths, String more) {
    String grouped = " group by " + paths + " order by count(row) desc, " + paths;
    return query("select " + paths + ", " + more, grouped, Object[].class, conditions, parameters)
        .getResultList();
  }

  /** The part after a place in the list; the first where that is null or no place at all. */
  public Part<R> part(@Nullable String after, int size) {
    List<String> all = new ArrayList<>(conditions);
    Map<String, Object> given = new LinkedHashMap<>(parameters);
    place(after).ifPresent(values -> onwards(values, all, given));
    String ordered = " order by " + paths();
    List<R> found =
        query("select row", ordered, type, all, given).setMaxResults(size + 1).getResultList();
    List<R> shown = List.copyOf(found.subList(0, Math.min(size, found.size())));
    return new Part<>(shown, count(), found.size() > size ? place(shown.get(size - 1)) : null);
  }

  private <T> TypedQuery<T> query(
      String select, String end, Class<T> result, List<String> all, Map<String, Object> given) {
    TypedQuery<T> query =
        entities.createQuery(select + from + " where " + String.join(" and ", all) + end, result);
    given.forEach(query::setParameter);
    return query;
  }

  private void onwards(List<Object> values, List<String> all, Map<String, Object> given) {
    String keys =
        IntStream.range(0, values.size())
            .mapToObj(index -> ":key" + index)
            .collect(Collectors.joining(", "));
    all.add("(" + paths() + ") > (" + keys + ")");
    IntStream.range(0, values.size()).forEach(index -> given.put("key" + index, values.get(index)));
  }

  private String paths() {
    return order.stream().map(Key::path).collect(Collectors.joining(", "));
  }

  private String place(R row) {
    String text =
        order.stream()
            .map(key -> Unreadable.orText(() -> key.value().apply(row).toString()))
            .collect(Collectors.joining("\t"));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<List<Object>> place(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\t", -1);
      return parts.length == order.size()
          ? Optional.of(
              IntStream.range(0, parts.length)
                  .mapToObj(index -> order.get(index).parse().apply(parts[index]))
                  .toList())
          : Optional.empty();
    } catch (java.time.DateTimeException | IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }
}
