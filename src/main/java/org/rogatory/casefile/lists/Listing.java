package org.rogatory.casefile.lists;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;

/**
 * A list of rows about files that a person may see, page by page, in an order by which no two rows
 * are equal: so the next page neither repeats nor loses a row while others come and go.
 */
public final class Listing<R> {

  /** How many rows a page has. */
  public static final int PAGE = 25;

  private final EntityManager entities;
  private final Class<R> type;
  private final String row;
  private final String from;
  private final SortOrder<R> order;
  private final Conditions conditions = new Conditions();

  private Listing(
      EntityManager entities, Class<R> type, String row, String join, List<SortKey<R>> order) {
    this.entities = entities;
    this.type = type;
    this.row = row;
    this.from = " from " + type.getSimpleName() + " " + row + join;
    this.order = new SortOrder<>(order);
  }

  /**
   * Rows that have their file's reference themselves; the query calls the row {@code item}.
   *
   * @param visible what tells whether a person may see them: {@link FileAccess#VISIBLE} or {@link
   *     FileAccess#VISIBLE_ROW}
   */
  @SafeVarargs
  public static <R> Listing<R> of(
      EntityManager entities, Class<R> type, String visible, Person viewer, SortKey<R>... order) {
    return new Listing<>(entities, type, "item", "", List.of(order)).visible(visible, viewer);
  }

  /** The same by an order that is chosen. */
  public static <R> Listing<R> of(
      EntityManager entities,
      Class<R> type,
      String visible,
      Person viewer,
      List<SortKey<R>> order) {
    return new Listing<>(entities, type, "item", "", order).visible(visible, viewer);
  }

  /**
   * Rows whose file is found by a join; the query calls the row {@code row} and its file {@code
   * item}.
   */
  @SafeVarargs
  public static <R> Listing<R> joined(
      EntityManager entities, Class<R> type, String join, Person viewer, SortKey<R>... order) {
    return new Listing<>(entities, type, "row", " join " + join, List.of(order))
        .visible(FileAccess.VISIBLE, viewer);
  }

  private Listing<R> visible(String condition, Person viewer) {
    return where(condition, "seesAll", viewer.seesAllFiles()).with("viewer", viewer.login());
  }

  /** One more condition. */
  public Listing<R> where(String condition) {
    conditions.and(condition);
    return this;
  }

  /** One more condition; none where the value of its parameter is null or empty. */
  public Listing<R> where(String condition, String parameter, @Nullable Object value) {
    conditions.and(condition, parameter, value);
    return this;
  }

  /** More conditions. */
  public Listing<R> where(Conditions more) {
    conditions.and(more);
    return this;
  }

  /** A parameter of the conditions. */
  public Listing<R> with(String parameter, Object value) {
    conditions.with(parameter, value);
    return this;
  }

  /** How many rows the whole list has. */
  public long count() {
    return count(new Conditions());
  }

  /** How many rows come before one of them. */
  public long countBefore(R found) {
    return order.place(order.place(found)).map(at -> count(order.beyond(at, false))).orElse(0L);
  }

  private long count(Conditions more) {
    return query("count(" + row + ")", more, "", Long.class).getSingleResult();
  }

  /** How many rows have each value of this path, the most frequent value first. */
  public <V> Map<V, Long> countBy(String path, Class<V> valueType) {
    Map<V, Long> counts = new LinkedHashMap<>();
    groups(path, "count(" + row + ")")
        .forEach(group -> counts.put(valueType.cast(group[0]), (Long) group[1]));
    return counts;
  }

  /** The groups of rows that agree in these paths, each with more values; the largest first. */
  public List<Object[]> groups(String paths, String more) {
    String grouped = " group by %2$s order by count(%1$s) desc, %2$s".formatted(row, paths);
    return query(paths + ", " + more, new Conditions(), grouped, Object[].class).getResultList();
  }

  /**
   * A page of the list.
   *
   * @param previous the place before which the page before this one ends; null for the first
   * @param next the place after which the next page begins; null for the last
   */
  public record Page<R>(List<R> rows, @Nullable String previous, @Nullable String next) {}

  /** The page after a place in the list; the first where that is null or no place at all. */
  public Page<R> page(@Nullable String after, int size) {
    Optional<List<?>> place = order.place(after);
    List<R> found = rows(place, true, size + 1);
    List<R> shown = List.copyOf(found.subList(0, Math.min(size, found.size())));
    boolean isFirst = place.isEmpty() || shown.isEmpty();
    return new Page<>(
        shown,
        isFirst ? null : order.place(shown.get(0)),
        found.size() > size ? order.place(shown.get(size - 1)) : null);
  }

  /** The page before a place in the list; the first where less than a page comes before it. */
  public Page<R> pageBefore(String before, int size) {
    Optional<List<?>> place = order.place(before);
    List<R> found = place.isEmpty() ? List.of() : rows(place, false, size + 1);
    if (found.size() < size) {
      return page(null, size);
    }
    List<R> shown = new ArrayList<>(found.subList(0, size));
    Collections.reverse(shown);
    return new Page<>(
        List.copyOf(shown),
        found.size() > size ? order.place(shown.get(0)) : null,
        order.place(shown.get(size - 1)));
  }

  private List<R> rows(Optional<List<?>> place, boolean onwards, int limit) {
    Conditions beyond = place.map(at -> order.beyond(at, onwards)).orElseGet(Conditions::new);
    return query(row, beyond, " order by " + order.text(onwards), type)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * A page of the list with the list's length.
   *
   * @param total how many the whole list has
   * @param next where the next part begins; null after the last
   */
  public record Part<R>(List<R> rows, long total, @Nullable String next) {}

  /** The page after a place in the list, with the list's length. */
  public Part<R> part(@Nullable String after, int size) {
    Page<R> page = page(after, size);
    return new Part<>(page.rows(), count(), page.next());
  }

  private <T> TypedQuery<T> query(String select, Conditions more, String end, Class<T> result) {
    Conditions all = new Conditions().and(conditions).and(more);
    TypedQuery<T> query =
        entities.createQuery("select " + select + from + " where " + all + end, result);
    all.parameters().forEach(query::setParameter);
    return query;
  }
}
