package org.rogatory.integrity;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;

/** What only one of two readings of the same thing has. */
public final class Differences {

  private Differences() {}

  /**
   * Each name with another value in one than in the other. That the database is away, or too busy,
   * is no difference: it comes through.
   *
   * @param name what it is, for the name of what cannot be read
   */
  public static List<Part> of(
      String name,
      Supplier<SortedMap<String, String>> telling,
      Supplier<SortedMap<String, String>> keeping) {
    SortedMap<String, String> kept;
    SortedMap<String, String> told;
    try {
      told = telling.get();
    } catch (TransientDataAccessException | NonTransientDataAccessResourceException away) {
      throw away;
    } catch (RuntimeException damaged) {
      return List.of(new Part(name + ".not-told", damaged.getMessage(), null));
    }
    try {
      kept = keeping.get();
    } catch (TransientDataAccessException | NonTransientDataAccessResourceException away) {
      throw away;
    } catch (RuntimeException damaged) {
      return List.of(new Part(name + ".unreadable", null, damaged.getMessage()));
    }
    TreeMap<String, String> names = new TreeMap<>(told);
    names.putAll(kept);
    return names.keySet().stream()
        .filter(each -> !Objects.equals(told.get(each), kept.get(each)))
        .map(each -> new Part(each, told.get(each), kept.get(each)))
        .toList();
  }
}
