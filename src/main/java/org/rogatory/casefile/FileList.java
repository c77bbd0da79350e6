package org.rogatory.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of files that a person may see, page by page with exact counts, and their counts alone. */
@Component
public class FileList {

  /** How many a page has. */
  public static final int PAGE = 25;

  private final EntityManager entities;

  FileList(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A part of a list.
   *
   * @param total how many the whole list has
   * @param before how many come before this part
   * @param previous the reference before which the part before this one ends; null for the first
   * @param next the reference to go on after; null after the last part
   */
  public record Part(
      List<File> files,
      long total,
      long before,
      @Nullable String previous,
      @Nullable String next) {}

  /** The files after {@code after} in the list; the first part where that is null. */
  @Transactional(readOnly = true)
  public Part part(FileFilter filter, Person viewer, @Nullable String after, int size) {
    Where where = new Where(filter, viewer);
    where.beyond("after", after, true);
    List<File> found = page(where, true, size + 1);
    return part(filter, viewer, found.subList(0, Math.min(size, found.size())));
  }

  /** The files before {@code before} in the list, the way back from a later part. */
  @Transactional(readOnly = true)
  public Part partBefore(FileFilter filter, Person viewer, String before, int size) {
    Where where = new Where(filter, viewer);
    where.beyond("before", before, false);
    List<File> found = new ArrayList<>(page(where, false, size));
    Collections.reverse(found);
    return part(filter, viewer, found);
  }

  private Part part(FileFilter filter, Person viewer, List<File> shown) {
    long total = count(new Where(filter, viewer));
    if (shown.isEmpty()) {
      return new Part(List.of(), total, 0, null, null);
    }
    String first = shown.get(0).reference().value();
    String last = shown.get(shown.size() - 1).reference().value();
    Where earlier = new Where(filter, viewer);
    earlier.beyond("first", first, false);
    long before = count(earlier);
    boolean more = before + shown.size() < total;
    return new Part(
        List.copyOf(shown), total, before, before > 0 ? first : null, more ? last : null);
  }

  private long count(Where where) {
    TypedQuery<Long> count =
        entities.createQuery("select count(item) from File item" + where.text, Long.class);
    where.parameters.forEach(count::setParameter);
    return count.getSingleResult();
  }

  /**
   * Where files of a kind stand.
   *
   * @param kind the id of the kind, or what stands damaged in its place
   * @param standing the id of the standing, or what stands damaged in its place
   */
  public record Stand(String kind, String standing) {}

  /** How many open files stand where, for a person who may see them, the most first. */
  @Transactional(readOnly = true)
  public Map<Stand, Long> openByStanding(Person viewer) {
    Map<Stand, Long> counts = new LinkedHashMap<>();
    countOpen("item.kind, item.standing", viewer)
        .forEach(row -> counts.put(new Stand((String) row[0], (String) row[1]), (Long) row[2]));
    return counts;
  }

  /** How many open files there are with each other State, by its code, the most first. */
  @Transactional(readOnly = true)
  public Map<String, Long> openByState(Person viewer) {
    Map<String, Long> counts = new LinkedHashMap<>();
    countOpen("item.counterpart", viewer)
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  private List<Object[]> countOpen(String paths, Person viewer) {
    Where where = new Where(FileFilter.oldestOpen(), viewer);
    TypedQuery<Object[]> counted =
        entities.createQuery(
            "select %1$s, count(item) from File item%2$s group by %1$s order by count(item) desc, %1$s"
                .formatted(paths, where.text),
            Object[].class);
    where.parameters.forEach(counted::setParameter);
    return counted.getResultList();
  }

  private List<File> page(Where where, boolean onwards, int size) {
    TypedQuery<File> page =
        entities
            .createQuery(
                "select item from File item"
                    + where.text
                    + " order by item.reference "
                    + (onwards == where.newestFirst ? "desc" : "asc"),
                File.class)
            .setMaxResults(size);
    where.parameters.forEach(page::setParameter);
    return page.getResultList();
  }

  private static final class Where {

    private String text = " where " + FileAccess.VISIBLE;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final boolean newestFirst;

    Where(FileFilter filter, Person viewer) {
      newestFirst = filter.sort() != FileFilter.Sort.OLDEST;
      parameters.put("seesAll", viewer.seesAllFiles());
      parameters.put("viewer", viewer.login());
      and("item.kind = :kind", "kind", filter.kind());
      and("item.counterpart = :state", "state", filter.state());
      and("item.standing = :standing", "standing", filter.standing());
      and("item.turn = :turn", "turn", name(filter.turn()));
      and(
          "lower(item.theirReference) like :sendersReference",
          "sendersReference",
          like(filter.sendersReference()));
      if (Boolean.TRUE.equals(filter.urgent())) {
        text += " and item.comesFirst = true";
      }
      if (filter.open() != null) {
        text += filter.open() ? " and item.closedOn is null" : " and item.closedOn is not null";
      }
    }

    /** Only what comes after a reference in the list's order, or only what comes before it. */
    void beyond(String parameter, @Nullable String reference, boolean onwards) {
      String relation = onwards == newestFirst ? "<" : ">";
      and("item.reference " + relation + " :" + parameter, parameter, reference);
    }

    private static @Nullable String name(@Nullable Enum<?> wanted) {
      return wanted == null ? null : wanted.name();
    }

    private static @Nullable String like(@Nullable String part) {
      return part == null || part.isBlank()
          ? null
          : "%" + part.strip().toLowerCase(Locale.ROOT) + "%";
    }

    void and(String condition, String parameter, @Nullable Object value) {
      if (value != null && !"".equals(value)) {
        text += " and " + condition;
        parameters.put(parameter, value);
      }
    }
  }
}
