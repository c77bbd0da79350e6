package org.rogatory.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.convention.Unreadable;
import org.springframework.stereotype.Component;

/** All kinds of matters: those that the courses registered, and those of every file. */
@Component
public class KnownMatters {

  private final Map<String, MatterKind> byLetter = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException if two kinds share a letter or an id, or a letter is none; this
   *     stops the start
   */
  KnownMatters(List<MatterKinds> courses) {
    Stream.concat(
            Stream.of(CommonMatter.values()),
            courses.stream().flatMap(course -> course.kinds().stream()))
        .forEach(this::add);
  }

  private void add(MatterKind kind) {
    if (!Matter.isLetter(kind.letter())) {
      throw new IllegalStateException("%s has no letter: %s".formatted(of(kind), kind.letter()));
    }
    byLetter.values().stream()
        .filter(other -> other.letter().equals(kind.letter()) || other.id().equals(kind.id()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalStateException(
                  "two kinds of matters are told apart by nothing: %s and %s"
                      .formatted(of(other), of(kind)));
            });
    byLetter.put(kind.letter(), kind);
  }

  private static String of(MatterKind kind) {
    return kind.getClass().getName() + "." + kind.name();
  }

  /**
   * Of which kind a matter is that is not the file itself.
   *
   * @throws Unreadable if no course knows its letter
   */
  public MatterKind kind(Matter matter) {
    MatterKind kind = byLetter.get(matter.letter());
    if (kind == null) {
      throw new Unreadable("matter", matter.toString());
    }
    return kind;
  }
}
