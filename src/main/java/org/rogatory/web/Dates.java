package org.rogatory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.rogatory.home.Office;
import org.rogatory.journal.Moment;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days and moments in the language of the page; a moment without a zone is shown in the office's.
 */
@Component
public class Dates {

  private final Texts texts;
  private final Clock clock;
  private final ZoneId zone;

  Dates(Texts texts, Clock clock, Office office) {
    this.texts = texts;
    this.clock = clock;
    this.zone = office.zone();
  }

  /** A day: 3 November 2026. */
  public String day(LocalDate day) {
    return format("format.day", day);
  }

  /** A moment at its place, with the zone where it is not the office's. */
  public String moment(Moment moment) {
    String text = format("format.moment", moment.local());
    return moment.zone().equals(zone)
        ? text
        : texts.of("format.elsewhere", text, moment.zone().getId());
  }

  /** A moment in the office's zone: 3 November 2026, 09:30. */
  public String moment(Instant instant) {
    return moment(new Moment(instant, zone));
  }

  /** The time of day of a moment in the office's zone: 09:30. */
  public String time(Instant instant) {
    return format("format.time", local(instant));
  }

  /** Today, where the office is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** Now, as a field for date and time holds it. */
  public LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
  }

  /** A moment in the office's zone, as a field for date and time holds it. */
  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /** Its offset there, for an hour that the clocks repeat. */
  public String offset(Instant instant) {
    return zone.getRules().getOffset(instant).getId();
  }

  private String format(String pattern, TemporalAccessor when) {
    return DateTimeFormatter.ofPattern(texts.of(pattern), LocaleContextHolder.getLocale())
        .format(when);
  }
}
