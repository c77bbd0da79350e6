package org.rogatory.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.inbox.TaskFilter.Sort;
import org.rogatory.web.ListAddress;

/** The heads of the inbox's columns: each sorts by its column, and once more turns that round. */
final class TaskHeads {

  /** Those that begin with the greatest value. */
  private static final List<Sort> DESCENDING = List.of(Sort.REFERENCE);

  private TaskHeads() {}

  /**
   * A head.
   *
   * @param sort what its column is called
   * @param address of the list that is sorted by it
   * @param sorted in which direction the list is sorted by it now, as ARIA says it; null where it
   *     is not
   */
  record Head(Sort sort, String address, @Nullable String sorted) {}

  /** In the order of the columns. */
  static List<Head> of(TaskFilter filter, Map<String, String> parameters) {
    ListAddress list = ListAddress.of("/inbox", parameters);
    return Arrays.stream(Sort.values())
        .filter(sort -> sort != Sort.PRESSING)
        .map(sort -> head(sort, filter, list))
        .toList();
  }

  private static Head head(Sort sort, TaskFilter filter, ListAddress list) {
    boolean now = filter.order() == sort;
    boolean turn = now && !filter.isReversed();
    String address = list.with("sort", sort.id()).with("reverse", turn ? "true" : "").toString();
    boolean descends = filter.isReversed() != DESCENDING.contains(sort);
    return new Head(sort, address, now ? descends ? "descending" : "ascending" : null);
  }
}
