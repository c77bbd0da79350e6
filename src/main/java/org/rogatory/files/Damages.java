package org.rogatory.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rogatory.convention.Unreadable;
import org.rogatory.web.Texts;

/** Gathers what of a file cannot be read, because somebody damaged it in the database. */
final class Damages {

  private final Texts texts;
  private final Set<String> found = new LinkedHashSet<>();

  Damages(Texts texts) {
    this.texts = texts;
  }

  /** The part of a page; another where it cannot be read. */
  <T> T part(Supplier<T> reading, T otherwise) {
    return Unreadable.or(
        reading,
        damaged -> {
          found.add(texts.of("unreadable." + damaged.what(), damaged.text()));
          return otherwise;
        });
  }

  /** A line for each of these that can be read. */
  <R, T> List<T> lines(List<R> rows, Function<R, T> line) {
    List<T> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(part(() -> List.of(line.apply(row)), List.of())));
    return lines;
  }

  /** What stands there, each in a sentence. */
  List<String> all() {
    return List.copyOf(found);
  }
}
