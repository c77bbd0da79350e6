package org.rogatory.incoming.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.rogatory.letters.saying.Words;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What was registered, as the journal has it, in words: States, languages, channels and kinds of
 * assistance by their names, days as letters write them.
 */
@Component
public class RegisteredWords {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

  private final StateNames states;
  private final MessageSource messages;

  RegisteredWords(StateNames states, MessageSource messages) {
    this.states = states;
    this.messages = messages;
  }

  /**
   * A value that stood or stands in a field.
   *
   * @param field the id of the field, as {@code language}
   * @param value as the journal has it; what cannot be read is said as it stands
   */
  public Words of(String field, String value) {
    return switch (field) {
      case "requesting-state" -> state(value);
      case "language" -> language(value);
      case "channel", "assistance" -> named(field + "." + value, value);
      case "electronic-evidence" -> named("stated." + value, value);
      case "urgent", "emergency", "confidential" ->
          named("stated." + (Boolean.parseBoolean(value) ? "yes" : "no"), value);
      case "dated", "answer-by" -> day(value);
      case "received-at" -> moment(value);
      default -> Words.of(value);
    };
  }

  private Words state(String code) {
    return CountryCode.parse(code)
        .map(known -> (Words) reader -> states.name(known, reader))
        .orElse(Words.of(code));
  }

  private static Words language(String tag) {
    return LanguageTag.parse(tag)
        .map(known -> (Words) reader -> known.name(reader))
        .orElse(Words.of(tag));
  }

  private static Words day(String text) {
    return readable(() -> Words.of(LocalDate.parse(text)), text);
  }

  /** In UTC: a letter is read elsewhere. */
  private static Words moment(String text) {
    return readable(
        () -> {
          LocalDateTime at = LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
          Words day = Words.of(at.toLocalDate());
          return reader -> day.in(reader) + " " + MINUTES.format(at);
        },
        text);
  }

  private static Words readable(Supplier<Words> reading, String text) {
    try {
      return reading.get();
    } catch (DateTimeParseException damaged) {
      return Words.of(text);
    }
  }

  private Words named(String key, String value) {
    return reader ->
        Objects.requireNonNullElse(messages.getMessage(key, null, value, reader), value);
  }
}
