package org.rogatory.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.File;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.casefile.Standing;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.NextDates;
import org.rogatory.files.lists.ListedKind;
import org.rogatory.files.lists.ListedKinds;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of a file of any kind at the head of its pages. */
@Component
public class Heads {

  private final KnownFileKinds kinds;
  private final ListedKinds listed;
  private final FileAccess access;
  private final ReaderWords readers;
  private final StateNames states;
  private final NextDates next;
  private final Texts texts;
  private final Dates dates;

  Heads(
      KnownFileKinds kinds,
      ListedKinds listed,
      FileAccess access,
      ReaderWords readers,
      StateNames states,
      NextDates next,
      Texts texts,
      Dates dates) {
    this.kinds = kinds;
    this.listed = listed;
    this.next = next;
    this.access = access;
    this.readers = readers;
    this.states = states;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * A file in a few words.
   *
   * @param state the name of the State on the other side
   * @param code its code
   * @param theirs what that State calls it, null where it calls it nothing
   * @param next the next date, null where none is ahead
   * @param readers who may see the restricted file besides supervisors; empty where it is open
   * @param marks what everybody must notice: urgency, emergency, confidentiality, restriction
   */
  public record Head(
      String reference,
      String state,
      String code,
      @Nullable String theirs,
      Tag standing,
      String turn,
      String received,
      @Nullable String next,
      boolean late,
      List<Tag> marks,
      List<String> readers,
      boolean restricted,
      boolean closed) {}

  /** The file in a few words. */
  public Head of(File file) {
    Optional<LocalDate> due = next.of(file.reference());
    boolean restricted = access.isRestricted(file.reference());
    List<Tag> marks = new ArrayList<>(marks(file));
    if (restricted) {
      marks.add(Tag.plain(texts.of("file.mark.restricted")));
    }
    return new Head(
        file.reference().value(),
        state(file),
        file.counterpart(),
        file.theirReference().orElse(null),
        standing(file),
        texts.cell(() -> texts.of(file.turn())),
        texts.cell(() -> dates.day(file.opened().day())),
        due.map(dates::day).orElse(null),
        due.filter(day -> day.isBefore(dates.today())).isPresent(),
        marks,
        restricted ? readers.of(file.reference()) : List.of(),
        restricted,
        file.isClosed());
  }

  private List<Tag> marks(File file) {
    return Optional.ofNullable(listed.of(List.of(file)).get(file.reference()))
        .map(ListedKind.Said::marks)
        .orElse(List.of());
  }

  private String state(File file) {
    return texts.cell(
        () -> states.name(CountryCode.of(file.counterpart()), LocaleContextHolder.getLocale()));
  }

  private Tag standing(File file) {
    return Unreadable.or(
        () -> {
          Standing standing = kinds.standing(file);
          return new Tag(texts.of(standing), Tag.tone(standing));
        },
        damaged -> new Tag(texts.of(damaged), "bad"));
  }
}
