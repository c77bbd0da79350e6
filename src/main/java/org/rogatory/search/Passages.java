package org.rogatory.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.convention.Unreadable;
import org.springframework.stereotype.Component;

/** All passages of a file, of all modules. */
@Component
class Passages {

  private final List<SearchedPart> parts;

  Passages(List<SearchedPart> parts) {
    this.parts = parts;
  }

  /**
   * By their names. A part that somebody damaged in the database is left out: a file must be
   * mendable though it cannot be read.
   */
  SortedMap<String, Passage> of(File file) {
    SortedMap<String, Passage> all = new TreeMap<>();
    parts.stream()
        .flatMap(part -> readable(part, file).stream())
        .filter(passage -> !passage.text().isBlank())
        .forEach(passage -> all.put(passage.name(), passage));
    return all;
  }

  private static List<Passage> readable(SearchedPart part, File file) {
    return Unreadable.or(() -> part.of(file), damaged -> List.of());
  }
}
