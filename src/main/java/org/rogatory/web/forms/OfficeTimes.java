package org.rogatory.web.forms;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.rogatory.convention.Reason;
import org.rogatory.home.Office;
import org.rogatory.journal.Moment;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/**
 * Times in the fields of pages: {@code 2026-11-27T09:00}, local time in the office's zone. Twice a
 * year the clocks may change. An hour that is left out is refused. In an hour that occurs twice the
 * page asks which of the two is meant; the answer is the offset behind the time, {@code
 * 2026-10-25T02:30+01:00}.
 */
@Component
public class OfficeTimes implements Formatter<Moment> {

  private final ZoneId zone;

  OfficeTimes(Office office) {
    this.zone = office.zone();
  }

  /** The id of the office's zone, to be said beside a field: {@code Europe/Vienna}. */
  public String zone() {
    return zone.getId();
  }

  /** The two offsets of a local time that occurs twice, the earlier first; else none. */
  public List<String> choices(String typed) {
    try {
      List<ZoneOffset> offsets = offsets(LocalDateTime.parse(typed));
      return offsets.size() < 2 ? List.of() : offsets.stream().map(ZoneOffset::getId).toList();
    } catch (DateTimeParseException unreadable) {
      return List.of();
    }
  }

  /**
   * The moment that was typed.
   *
   * @throws UnclearTime where the clocks were changed and no one instant is meant
   * @throws DateTimeException where the text is no time, or has an offset that the office did not
   *     have then
   */
  @Override
  public Moment parse(String text, Locale locale) {
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            text.strip(), OffsetDateTime::from, LocalDateTime::from);
    LocalDateTime local = LocalDateTime.from(read);
    if (!Moment.isOfThisAge(local.getYear())) {
      throw new DateTimeException("no year of ours: " + text);
    }
    ZoneOffset offset = read instanceof OffsetDateTime chosen ? known(chosen) : onlyOffset(local);
    return new Moment(local.toInstant(offset), zone);
  }

  @Override
  public String print(Moment moment, Locale locale) {
    return moment.local().toLocalDateTime().toString();
  }

  private ZoneOffset known(OffsetDateTime chosen) {
    if (!offsets(chosen.toLocalDateTime()).contains(chosen.getOffset())) {
      throw new DateTimeException("not the office's offset: " + chosen);
    }
    return chosen.getOffset();
  }

  private ZoneOffset onlyOffset(LocalDateTime local) {
    List<ZoneOffset> offsets = offsets(local);
    if (offsets.isEmpty()) {
      var change = zone.getRules().getTransition(local);
      throw new UnclearTime(
          Reason.of(
              "time.left-out",
              zone.getId(),
              change.getDateTimeBefore().toLocalTime(),
              change.getDateTimeAfter().toLocalTime()));
    }
    if (offsets.size() > 1) {
      throw new UnclearTime(Reason.of("time.twice", zone.getId()));
    }
    return offsets.get(0);
  }

  private List<ZoneOffset> offsets(LocalDateTime local) {
    return zone.getRules().getValidOffsets(local);
  }
}
