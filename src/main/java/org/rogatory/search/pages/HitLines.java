package org.rogatory.search.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.KnownFileKinds;
import org.rogatory.journal.Reference;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.search.Found;
import org.rogatory.search.PassageKind;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Files that were found, in the reader's words. */
@Component
class HitLines {

  private final Files files;
  private final KnownFileKinds kinds;
  private final StateNames states;
  private final Texts texts;

  HitLines(Files files, KnownFileKinds kinds, StateNames states, Texts texts) {
    this.files = files;
    this.kinds = kinds;
    this.states = states;
    this.texts = texts;
  }

  /**
   * A file that was found.
   *
   * @param about the State on the other side, and where the file stands
   * @param more in how many further places it was found
   */
  record Line(String reference, List<String> about, List<PlaceLine> places, int more) {}

  /** A place in it, with an extract of its text. */
  record PlaceLine(String name, @Nullable String language, List<Found.Piece> pieces) {}

  List<Line> of(List<Found.Hit> hits) {
    return hits.stream().map(this::line).toList();
  }

  private Line line(Found.Hit hit) {
    Optional<File> file = files.find(Reference.of(hit.reference()));
    return new Line(
        hit.reference(),
        file.map(this::about).orElse(List.of()),
        hit.places().stream().map(this::place).toList(),
        hit.more());
  }

  private List<String> about(File file) {
    return List.of(
        texts.cell(
            () -> states.name(CountryCode.of(file.counterpart()), LocaleContextHolder.getLocale())),
        texts.cell(() -> texts.of(kinds.standing(file))));
  }

  private PlaceLine place(Found.Place place) {
    return new PlaceLine(name(place.kind(), place.number()), place.language(), place.pieces());
  }

  /** Only what has a number in the file is named with it. */
  private String name(PassageKind kind, int number) {
    return texts.of(kind.key(), number);
  }
}
