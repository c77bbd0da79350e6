package org.rogatory.deadlines.calendar;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.convention.Worded;

/**
 * How long something may take, as the office writes it: {@code 5 working days}, {@code 30 days},
 * {@code 24 hours}.
 *
 * @param amount how many, 0 at least
 * @param unit of what
 */
public record TimeLimit(int amount, Unit unit) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4}) +(hour|day|working day)s?");

  /** What time is counted in. */
  public enum Unit implements Worded {
    /** Sixty minutes each, on any day. */
    HOURS,
    /** Days of the calendar. */
    DAYS,
    /** Days on which the office works. */
    WORKING_DAYS;

    @Override
    public String group() {
      return "unit";
    }
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException when the text is no limit
   */
  public static TimeLimit of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("such as 24 hours, 30 days, 5 working days");
    }
    int amount = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "hour" -> new TimeLimit(amount, Unit.HOURS);
      case "day" -> new TimeLimit(amount, Unit.DAYS);
      default -> new TimeLimit(amount, Unit.WORKING_DAYS);
    };
  }

  /** The text form, which {@link #of} reads. */
  public String text() {
    return amount + " " + unit.id().replace('-', ' ');
  }

  /**
   * The same in days, hours as the days that they fill: so a limit is told to others, to whom only
   * days are counted.
   */
  public TimeLimit inDays() {
    return unit == Unit.HOURS
        ? new TimeLimit(-Math.floorDiv(-amount, OfficeCalendar.HOURS_OF_A_DAY), Unit.DAYS)
        : this;
  }

  /**
   * The hours, where it is counted in hours.
   *
   * @throws IllegalStateException where it is counted in days
   */
  public Duration hours() {
    if (unit != Unit.HOURS) {
      throw new IllegalStateException("counted in " + unit.id());
    }
    return Duration.ofHours(amount);
  }
}
