package org.rogatory.files.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.File;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.casefile.Standing;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.NextDates;
import org.rogatory.files.Tag;
import org.rogatory.journal.Reference;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Files of any kind as a list says them. */
@Component
class FileLines {

  private final KnownFileKinds kinds;
  private final ListedKinds listed;
  private final FileAccess access;
  private final StateNames states;
  private final NextDates next;
  private final Texts texts;
  private final Dates dates;

  FileLines(
      KnownFileKinds kinds,
      ListedKinds listed,
      FileAccess access,
      StateNames states,
      NextDates next,
      Texts texts,
      Dates dates) {
    this.kinds = kinds;
    this.listed = listed;
    this.access = access;
    this.states = states;
    this.next = next;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * A file in a list.
   *
   * @param address of its page
   * @param kind what kind of file it is
   * @param state the name of the State on the other side
   * @param theirs what that State calls it, null where it calls it nothing
   * @param opened the day on which it began
   * @param next the next date, null where none is ahead
   * @param marks what everybody must notice
   * @param about what it is about
   */
  record Line(
      String reference,
      String address,
      String kind,
      String state,
      @Nullable String theirs,
      Tag standing,
      String turn,
      String opened,
      @Nullable String next,
      boolean late,
      List<Tag> marks,
      List<String> about) {}

  /** The lines of these files, in their order. */
  List<Line> of(List<File> files) {
    Map<Reference, LocalDate> due = next.of(files.stream().map(File::reference).toList());
    Map<Reference, ListedKind.Said> said = listed.of(files);
    return files.stream()
        .map(
            file ->
                line(
                    file,
                    Optional.ofNullable(due.get(file.reference())),
                    Optional.ofNullable(said.get(file.reference()))))
        .toList();
  }

  private Line line(File file, Optional<LocalDate> due, Optional<ListedKind.Said> said) {
    return new Line(
        file.reference().value(),
        kinds.address(file),
        texts.cell(() -> texts.of(kinds.get(file.kind()))),
        texts.cell(
            () -> states.name(CountryCode.of(file.counterpart()), LocaleContextHolder.getLocale())),
        file.theirReference().orElse(null),
        standing(file),
        texts.cell(() -> texts.of(file.turn())),
        texts.cell(() -> dates.day(file.opened().day())),
        due.map(dates::day).orElse(null),
        due.filter(day -> day.isBefore(dates.today())).isPresent(),
        marks(file, said),
        said.map(ListedKind.Said::about).orElse(List.of()));
  }

  private Tag standing(File file) {
    return Unreadable.or(
        () -> {
          Standing standing = kinds.standing(file);
          return new Tag(texts.of(standing), Tag.tone(standing));
        },
        damaged -> new Tag(texts.of(damaged), "bad"));
  }

  private List<Tag> marks(File file, Optional<ListedKind.Said> said) {
    List<Tag> marks =
        new ArrayList<>(said.map(ListedKind.Said::marks).orElseGet(() -> marksOfAny(file)));
    if (access.isRestricted(file.reference())) {
      marks.add(Tag.plain(texts.of("file.mark.restricted")));
    }
    return marks;
  }

  private List<Tag> marksOfAny(File file) {
    return file.comesFirst() ? List.of(Tag.caution(texts.of("file.mark.comes-first"))) : List.of();
  }
}
