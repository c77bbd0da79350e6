package org.rogatory.letters.wording;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Citation;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;
import org.rogatory.journal.Moment;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Words;
import org.springframework.context.MessageSource;

/** Says a value in one language. */
public final class Speech {

  private final MessageSource messages;
  private final Locale language;

  /**
   * @param messages where names of the Convention's terms are found
   * @param language the language to speak
   */
  public Speech(MessageSource messages, Locale language) {
    this.messages = messages;
    this.language = language;
  }

  /** The language spoken. */
  public Locale language() {
    return language;
  }

  /** The value in words: dates, provisions, terms and whatever else letters hold. */
  public String say(Object value) {
    if (value instanceof Words words) {
      return words.in(language);
    }
    if (value instanceof Worded term) {
      return message(term.key());
    }
    if (value instanceof Reason reason) {
      return message(reason.key(), reason.args().toArray());
    }
    if (value instanceof Provision provision) {
      return say(Citation.of(provision, Citation.Style.LETTER));
    }
    if (value instanceof LocalDate date) {
      return Day.in(date, language);
    }
    if (value instanceof MeasureName measure) {
      return measure(measure);
    }
    return value instanceof Moment moment ? moment(moment.local()) : String.valueOf(value);
  }

  /** A message in this language. */
  public String message(String key, @Nullable Object... args) {
    return messages.getMessage(key, args, language);
  }

  private String measure(MeasureName measure) {
    String assistance = message(measure.assistance().key());
    return message(
        measure.key(), measure.number(), assistance, measure.description(), measure.takesUp());
  }

  private String moment(ZonedDateTime time) {
    boolean chinese = language.getLanguage().equals("zh");
    String offset = time.getOffset().getId().replaceAll("^Z$", "").replaceAll(":00$", "");
    String zone = "UTC" + offset.replaceAll("^([+-])0", "$1");
    String clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    return Day.in(time.toLocalDate(), language)
        + (chinese ? "" : ", ")
        + clock
        + (chinese ? "（" + zone + "）" : " (" + zone + ")");
  }
}
