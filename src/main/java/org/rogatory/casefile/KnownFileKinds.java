package org.rogatory.casefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Fact;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** All kinds of files that the courses registered. */
@Component
public class KnownFileKinds {

  private final Map<String, FileKind> byId = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException if two kinds, or two standings of a kind, have the same id; this
   *     stops the start
   */
  KnownFileKinds(List<FileKinds> courses) {
    courses.stream().flatMap(course -> course.kinds().stream()).forEach(this::add);
  }

  private void add(FileKind kind) {
    FileKind other = byId.putIfAbsent(kind.id(), kind);
    if (other != null) {
      throw new IllegalStateException(
          "two kinds of files are called %s: one of %s, one of %s"
              .formatted(kind.id(), other.getClass().getName(), kind.getClass().getName()));
    }
    Set<String> ids = new HashSet<>();
    kind.standings().stream()
        .filter(standing -> !ids.add(standing.id()))
        .forEach(
            twice -> {
              throw new IllegalStateException(
                  "two standings of %s are called %s".formatted(kind.id(), twice.id()));
            });
  }

  /** All of them, course by course. */
  public List<FileKind> all() {
    return List.copyOf(byId.values());
  }

  /** Whether there is more than one, so that lists say of which kind a file is. */
  public boolean areSeveral() {
    return byId.size() > 1;
  }

  /**
   * The kind with this id.
   *
   * @throws Unreadable if there is none
   */
  public FileKind get(String id) {
    FileKind kind = byId.get(id);
    if (kind == null) {
      throw new Unreadable("value", id);
    }
    return kind;
  }

  /**
   * The kind of a file, as its journal tells it: by what its first entry says, whatever the file's
   * row has.
   *
   * @return nothing where the first entry is not there, or begins no file of a kind that is known
   */
  public Optional<FileKind> told(List<JournalEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.number() == 1)
        .flatMap(
            first ->
                byId.values().stream()
                    .filter(kind -> Fact.kindOf(kind.begins()).equals(first.kind())))
        .findFirst();
  }

  /**
   * Where the file stands.
   *
   * @throws Unreadable if its kind or its standing is none that is known
   */
  public Standing standing(File file) {
    return get(file.kind()).standing(file.standing());
  }

  /** The address of the file's page; where its kind cannot be read, that of any file. */
  public String address(File file) {
    return Unreadable.or(
        () -> get(file.kind()).address(file.reference()), damaged -> "/files/" + file.reference());
  }
}
