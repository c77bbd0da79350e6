package org.rogatory.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.NextDates;
import org.rogatory.incoming.Request;
import org.rogatory.register.CountryCode;
import org.rogatory.register.StateNames;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is said of a request at the head of its pages. */
@Component
class Heads {

  private final FileAccess access;
  private final StateNames states;
  private final NextDates next;
  private final Texts texts;
  private final Dates dates;

  Heads(FileAccess access, StateNames states, NextDates next, Texts texts, Dates dates) {
    this.next = next;
    this.access = access;
    this.states = states;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * A file in a few words.
   *
   * @param state the requesting State's name
   * @param theirs the sender's reference, null where it gave none
   * @param next the next date, null where none is ahead
   * @param marks what everybody must notice: urgency, emergency, confidentiality, restriction
   */
  record Head(
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
      boolean restricted,
      boolean closed) {}

  Head of(Request file) {
    Optional<LocalDate> due = next.of(file.reference());
    boolean restricted = access.isRestricted(file.reference());
    List<Tag> marks = new ArrayList<>(marks(file));
    if (restricted) {
      marks.add(Tag.plain(texts.of("file.mark.restricted")));
    }
    return new Head(
        file.reference().value(),
        state(file),
        file.requestingState(),
        file.sendersReference().orElse(null),
        standing(file),
        texts.cell(() -> texts.of(file.turn())),
        texts.cell(() -> dates.day(file.received().day())),
        due.map(dates::day).orElse(null),
        due.filter(day -> day.isBefore(dates.today())).isPresent(),
        marks,
        restricted,
        file.isClosed());
  }

  /** What is asked for, measure by measure. */
  List<String> measures(Request file) {
    return file.measures().stream()
        .map(measure -> texts.cell(() -> texts.of(measure.assistance())))
        .toList();
  }

  String state(Request file) {
    return texts.cell(
        () -> states.name(CountryCode.of(file.requestingState()), LocaleContextHolder.getLocale()));
  }

  private Tag standing(Request file) {
    return Unreadable.or(
        () -> new Tag(texts.of(file.state()), Tag.tone(file.state())),
        damaged -> new Tag(texts.of(damaged), "bad"));
  }

  /** What everybody must notice, whoever may see the file. */
  List<Tag> marks(Request file) {
    List<Tag> marks = new ArrayList<>();
    if (file.priority().isEmergency()) {
      marks.add(new Tag(texts.of("file.mark.emergency"), "bad"));
    }
    if (file.priority().isUrgent()) {
      marks.add(Tag.caution(texts.of("file.mark.urgent")));
    }
    if (file.priority().atRisk().isPresent()) {
      marks.add(Tag.caution(texts.of("file.mark.at-risk")));
    }
    if (file.formalities().isConfidential()) {
      marks.add(Tag.plain(texts.of("file.mark.confidential")));
    }
    return marks;
  }
}
