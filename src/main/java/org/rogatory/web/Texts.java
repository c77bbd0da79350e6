package org.rogatory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.convention.Citation;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.journal.KnownMatters;
import org.rogatory.journal.Matter;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The texts of the messages in the language of the page that is being served. */
@Component
public class Texts {

  private static final Pattern ISO_DAYS =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:, \\d{4}-\\d{2}-\\d{2})*");
  private static final Pattern ISO_MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");

  private final MessageSource messages;
  private final KnownMatters matters;

  Texts(MessageSource messages, KnownMatters matters) {
    this.messages = messages;
    this.matters = matters;
  }

  /**
   * The text of a key.
   *
   * @throws org.springframework.context.NoSuchMessageException if there is none
   */
  public String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }

  /** The text of a key, or another where there is none. */
  public String orElse(String key, String otherwise, Object... arguments) {
    String text = messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    return text == null ? otherwise : text;
  }

  /** What a name of the treaty or of the house is called. */
  public String of(Worded name) {
    return of(name.key());
  }

  /**
   * What a matter is called: the file, or which thing in it.
   *
   * @throws Unreadable if no course knows its kind
   */
  public String of(Matter matter) {
    return matter.isFile() ? of("matter.file") : of(matters.kind(matter).key(), matter.number());
  }

  /** A reason of the rules in words; a date in it, which comes as ISO 8601, as everywhere. */
  public String of(Reason reason) {
    return of(reason.key(), reason.args().stream().map(this::worded).toArray());
  }

  private String worded(String argument) {
    if (ISO_MINUTE.matcher(argument).matches()) {
      return read(argument, "format.moment", iso -> LocalDateTime.parse(iso.replace(' ', 'T')));
    }
    return ISO_DAYS.matcher(argument).matches()
        ? Arrays.stream(argument.split(", ")).map(this::day).collect(Collectors.joining(", "))
        : argument;
  }

  private String day(String iso) {
    return read(iso, "format.day", LocalDate::parse);
  }

  private String read(String iso, String format, Function<String, TemporalAccessor> reader) {
    try {
      return DateTimeFormatter.ofPattern(of(format), LocaleContextHolder.getLocale())
          .format(reader.apply(iso));
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /**
   * What a cell shows: the value in words; where it cannot be read, the text that stands in its
   * place, marked as such.
   */
  public String cell(Supplier<String> words) {
    return Unreadable.or(words, this::of);
  }

  /** What stands where a value cannot be read, marked as such. */
  public String of(Unreadable damaged) {
    return of("unreadable", damaged.text());
  }

  /** A provision as the texts of the Convention cite it: Article 40(28), 第四十条第二十八款. */
  public String of(Provision provision) {
    return of(Citation.of(provision, Citation.Style.PAGE));
  }

  /** The text of a message that brings its own keys, as binding errors do. */
  public String of(MessageSourceResolvable message) {
    return messages.getMessage(message, LocaleContextHolder.getLocale());
  }
}
