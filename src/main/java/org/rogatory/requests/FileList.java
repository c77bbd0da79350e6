package org.rogatory.requests;

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
      List<Request> files,
      long total,
      long before,
      @Nullable String previous,
      @Nullable String next) {}

  /** The files after {@code after} in the list; the first part where that is null. */
  @Transactional(readOnly = true)
  public Part part(FileFilter filter, Person viewer, @Nullable String after, int size) {
    Where where = new Where(filter, viewer);
    where.beyond("after", after, true);
    List<Request> found = page(where, true, size + 1);
    return part(filter, viewer, found.subList(0, Math.min(size, found.size())));
  }

  /** The files before {@code before} in the list, the way back from a later part. */
  @Transactional(readOnly = true)
  public Part partBefore(FileFilter filter, Person viewer, String before, int size) {
    Where where = new Where(filter, viewer);
    where.beyond("before", before, false);
    List<Request> found = new ArrayList<>(page(where, false, size));
    Collections.reverse(found);
    return part(filter, viewer, found);
  }

  private Part part(FileFilter filter, Person viewer, List<Request> shown) {
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
        entities.createQuery("select count(item) from Request item" + where.text, Long.class);
    where.parameters.forEach(count::setParameter);
    return count.getSingleResult();
  }

  /**
   * How many open files stand where, for a person who may see them: by the id of the {@link
   * RequestState}, or what stands damaged in its place.
   */
  @Transactional(readOnly = true)
  public Map<String, Long> openByStanding(Person viewer) {
    return countOpen("item.file.standing", viewer);
  }

  /** How many open files each requesting State has, by its code, the most first. */
  @Transactional(readOnly = true)
  public Map<String, Long> openByState(Person viewer) {
    return countOpen("item.file.counterpart", viewer);
  }

  private Map<String, Long> countOpen(String path, Person viewer) {
    Where where = new Where(FileFilter.oldestOpen(), viewer);
    TypedQuery<Object[]> counted =
        entities.createQuery(
            "select %1$s, count(item) from Request item%2$s group by %1$s order by count(item) desc, %1$s"
                .formatted(path, where.text),
            Object[].class);
    where.parameters.forEach(counted::setParameter);
    Map<String, Long> counts = new LinkedHashMap<>();
    counted.getResultStream().forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  private List<Request> page(Where where, boolean onwards, int size) {
    TypedQuery<Request> page =
        entities
            .createQuery(
                "select item from Request item join fetch item.file"
                    + where.text
                    + " order by item.reference "
                    + (onwards == where.newestFirst ? "desc" : "asc"),
                Request.class)
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
      and("item.file.counterpart = :state", "state", filter.state());
      and(
          "item.file.standing = :standing",
          "standing",
          filter.standing() == null ? null : filter.standing().id());
      and("item.file.turn = :turn", "turn", name(filter.turn()));
      and(
          "lower(item.file.theirReference) like :sendersReference",
          "sendersReference",
          like(filter.sendersReference()));
      if (Boolean.TRUE.equals(filter.urgent())) {
        text += " and item.file.comesFirst = true";
      }
      if (filter.open() != null) {
        text +=
            filter.open()
                ? " and item.file.closedOn is null"
                : " and item.file.closedOn is not null";
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
