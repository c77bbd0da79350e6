package org.rogatory.files.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.files.registration.Part.Group;
import org.rogatory.files.registration.Part.Line;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;

/** Collects what is in some fields, in words; what is empty is left out. */
final class CheckedLines {

  private final Texts texts;
  private final Dates dates;
  private final List<Line> lines = new ArrayList<>();

  CheckedLines(Texts texts, Dates dates) {
    this.texts = texts;
    this.dates = dates;
  }

  /** What was typed, under the label with this key. */
  CheckedLines text(String label, @Nullable Object value) {
    return said(texts.of(label), value == null ? null : value.toString());
  }

  /** The same under a label in words. */
  CheckedLines said(String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(new Line(label, value));
    }
    return this;
  }

  CheckedLines name(String label, @Nullable Worded value) {
    return text(label, value == null ? null : texts.of(value));
  }

  CheckedLines day(String label, @Nullable LocalDate value) {
    return text(label, value == null ? null : dates.day(value));
  }

  /** A box; one that is not ticked is left out. */
  CheckedLines tick(String label, boolean ticked) {
    return text(label, ticked ? texts.of("new.check.ticked") : null);
  }

  /** All of them, without a name of their own. */
  List<Group> whole() {
    return List.of(named(""));
  }

  Group named(String name) {
    return new Group(name, List.copyOf(lines));
  }
}
