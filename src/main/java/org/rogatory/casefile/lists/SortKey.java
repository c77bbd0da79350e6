package org.rogatory.casefile.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value by which a list is sorted. It is never null: a column without a value keeps one that
 * comes last, as the date of a task does.
 *
 * @param path of the value in the query
 * @param isDescending whether the greatest comes first
 * @param value of a row, whose text form {@code parse} reads
 * @param parse reads a value; throws {@link IllegalArgumentException} or {@link
 *     java.time.DateTimeException} for what is none
 */
public record SortKey<R>(
    String path, boolean isDescending, Function<R, ?> value, Function<String, ?> parse) {

  /** A text. */
  public static <R> SortKey<R> text(String path, Function<R, String> value) {
    return new SortKey<>(path, false, value, SortKey::text);
  }

  /** An instant. */
  public static <R> SortKey<R> instant(String path, Function<R, Instant> value) {
    return new SortKey<>(path, false, value, text -> Instant.parse(year(text)));
  }

  /** A day. */
  public static <R> SortKey<R> day(String path, Function<R, LocalDate> value) {
    return new SortKey<>(path, false, value, text -> LocalDate.parse(year(text)));
  }

  /** A whole number. */
  public static <R> SortKey<R> number(String path, Function<R, Integer> value) {
    return new SortKey<>(path, false, value, Integer::valueOf);
  }

  /** Whether something holds: false comes before true. */
  public static <R> SortKey<R> truth(String path, Function<R, Boolean> value) {
    return new SortKey<>(path, false, value, SortKey::truth);
  }

  /** A text that a row may lack: what lacks it comes before all texts. */
  public static <R> SortKey<R> optional(String path, Function<R, Optional<String>> value) {
    String present = "coalesce(" + path + ", '')";
    return text(present, row -> value.apply(row).orElse(""));
  }

  /** The same with the greatest value first. */
  public SortKey<R> descending() {
    return new SortKey<>(path, true, value, parse);
  }

  /** The same in the other direction. */
  public SortKey<R> reversed() {
    return new SortKey<>(path, !isDescending, value, parse);
  }

  /** Whether no greater value can follow this one, or no smaller one where it descends. */
  boolean isLast(Object found, boolean onwards) {
    return found instanceof Boolean holds && holds == (isDescending != onwards);
  }

  private static Boolean truth(String text) {
    boolean holds = Boolean.parseBoolean(text);
    return without(!text.equals(String.valueOf(holds)), holds);
  }

  /** No text of a database has the character zero. */
  private static String text(String text) {
    return without(text.indexOf('\0') >= 0, text);
  }

  /** A year with a sign is further away than a database reckons. */
  private static String year(String text) {
    return without(text.startsWith("+") || text.startsWith("-"), text);
  }

  private static <T> T without(boolean fault, T text) {
    if (fault) {
      throw new IllegalArgumentException("not in a database");
    }
    return text;
  }
}
