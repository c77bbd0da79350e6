package org.rogatory.register.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.formats.DaysOfThisAge;

/**
 * Reads typed values from the raw fields of a form. What is wrong is noted beside its field, and a
 * value that keeps the reading going is returned.
 */
final class FieldReading {

  private final Texts texts;
  private final LocalDate today;
  private Fields fields;

  FieldReading(Fields fields, Texts texts, LocalDate today) {
    this.fields = fields;
    this.texts = texts;
    this.today = today;
  }

  /** The fields as they were typed, with what is wrong. */
  Fields fields() {
    return fields;
  }

  boolean isGood() {
    return fields.problems().isEmpty();
  }

  /** A text that may be empty. */
  String text(String name, int longest) {
    String text = fields.value(name).strip();
    if (text.length() > longest) {
      wrong(name, "register.wrong.long", longest, text.length());
    }
    return text;
  }

  /** A text that must be there. */
  String needed(String name, int longest) {
    String text = text(name, longest);
    if (text.isEmpty()) {
      wrong(name, "register.wrong." + name);
    }
    return text;
  }

  /** The lines of a text, without empty ones. */
  List<String> lines(String name, int longest) {
    return text(name, longest).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A value of its own type that must be there. */
  <T> Optional<T> neededValue(String name, Function<String, T> reader) {
    Optional<T> value = value(name, reader);
    if (fields.value(name).isBlank()) {
      wrong(name, "register.wrong." + name);
    }
    return value;
  }

  /** A value of its own type, where there is one. */
  <T> Optional<T> value(String name, Function<String, T> reader) {
    String text = fields.value(name).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException | DateTimeException unfit) {
      wrong(name, "register.wrong." + name);
      return Optional.empty();
    }
  }

  /** Whether yes was chosen; one of the two must be. */
  boolean yes(String name) {
    String chosen = fields.value(name);
    if (!chosen.equals("yes") && !chosen.equals("no")) {
      wrong(name, "register.wrong." + name);
    }
    return chosen.equals("yes");
  }

  /** A day, where there is one. */
  Optional<LocalDate> day(String name) {
    String text = fields.value(name).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(DaysOfThisAge.day(text));
    } catch (DateTimeException unfit) {
      wrong(name, "register.wrong.day");
      return Optional.empty();
    }
  }

  /** A day that is not in the future, where there is one. */
  Optional<LocalDate> pastDay(String name) {
    Optional<LocalDate> day = day(name);
    if (day.filter(today::isBefore).isPresent()) {
      wrong(name, "register.wrong.future");
    }
    return day;
  }

  /** Notes that the later of two days is before the earlier one. */
  void inOrder(Optional<LocalDate> earlier, String name, Optional<LocalDate> later) {
    if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
      wrong(name, "register.wrong.order");
    }
  }

  void wrong(String name, String key, Object... arguments) {
    fields = fields.wrong(name, texts.of(key, arguments));
  }
}
