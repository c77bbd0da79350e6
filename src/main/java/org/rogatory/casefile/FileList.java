package org.rogatory.casefile;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
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
   * @param previous the place before which the part before this one ends; null for the first
   * @param next the place to go on after; null after the last part
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
    Listing<File> list = listing(filter, viewer);
    return part(list, list.page(after, size));
  }

  /** The files before {@code before} in the list, the way back from a later part. */
  @Transactional(readOnly = true)
  public Part partBefore(FileFilter filter, Person viewer, String before, int size) {
    Listing<File> list = listing(filter, viewer);
    return part(list, list.pageBefore(before, size));
  }

  private static Part part(Listing<File> list, Listing.Page<File> page) {
    long before = page.rows().isEmpty() ? 0 : list.countBefore(page.rows().get(0));
    return new Part(page.rows(), list.count(), before, page.previous(), page.next());
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
    listing(FileFilter.oldestOpen(), viewer)
        .groups("item.kind, item.standing", "count(item)")
        .forEach(row -> counts.put(new Stand((String) row[0], (String) row[1]), (Long) row[2]));
    return counts;
  }

  /** How many open files there are with each other State, by its code, the most first. */
  @Transactional(readOnly = true)
  public Map<String, Long> openByState(Person viewer) {
    return listing(FileFilter.oldestOpen(), viewer).countBy("item.counterpart", String.class);
  }

  private Listing<File> listing(FileFilter filter, Person viewer) {
    SortKey<File> oldest = SortKey.text("item.reference", file -> file.reference().value());
    SortKey<File> order = filter.sort() == FileFilter.Sort.OLDEST ? oldest : oldest.descending();
    return Listing.of(entities, File.class, FileAccess.VISIBLE, viewer, order)
        .where(filter.conditions());
  }
}
