package org.rogatory.deadlines.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyComplaint;
import org.rogatory.home.PolicyFile;

/**
 * On which days the office does not work: {@code config/calendar.yml}.
 *
 * @param weeklyDaysOff the days of every week
 * @param publicHolidays whose public holidays are off
 * @param daysOff further days off
 * @param workingDays days on which it works although they would be off
 */
public record CalendarFile(
    @Size(max = 6, message = "no day is left on which the office works")
        Set<DayOfWeek> weeklyDaysOff,
    @NotNull PublicHolidays publicHolidays,
    List<Day> daysOff,
    List<Day> workingDays) {

  public static final String PATH = "config/calendar.yml";

  /** Whose public holidays are off. */
  public enum PublicHolidays {
    /** Of the country that {@code config/office.yml} names. */
    COUNTRY,
    /** None but the days off. */
    NONE
  }

  /** A day of every year, {@code 12-24}, or of one, {@code 2026-12-24}. */
  public interface Day extends Predicate<LocalDate> {

    /** Reads its text. */
    static Day of(String text) {
      if (text.matches("\\d\\d-\\d\\d")) {
        MonthDay yearly = MonthDay.parse("--" + text);
        return day -> MonthDay.from(day).equals(yearly);
      }
      return LocalDate.parse(text)::equals;
    }
  }

  /**
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  public static OfficeCalendar read(Home home, Office office) {
    return of(PolicyFile.read(home, PATH), office.holidays())
        .calendar(office.zone(), office.holidays());
  }

  /** The same from a file that was read, for a country. */
  public static CalendarFile of(PolicyFile file, String country) {
    return file.as(CalendarFile.class, (said, complaint) -> said.check(country, complaint));
  }

  /** The calendar that it makes. */
  public OfficeCalendar calendar(ZoneId zone, String country) {
    Predicate<LocalDate> holidays =
        publicHolidays == PublicHolidays.NONE ? day -> false : ofCountry(country);
    return new OfficeCalendar(
        zone,
        weeklyDaysOff,
        day ->
            workingDays.stream().noneMatch(which -> which.test(day))
                && (holidays.test(day) || daysOff.stream().anyMatch(which -> which.test(day))));
  }

  private void check(String country, PolicyComplaint complaint) {
    if (publicHolidays == PublicHolidays.COUNTRY
        && !HolidayManager.getSupportedCalendarCodes().contains(country)) {
      complaint.at(
          "public-holidays",
          "no public holidays are known of \""
              + country
              + "\" (holidays in config/office.yml): write none here, and list them under days-off");
    }
  }

  private static Predicate<LocalDate> ofCountry(String country) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
    Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
    return day -> years.computeIfAbsent(day.getYear(), year -> around(year, manager)).contains(day);
  }

  /** The year's holidays and its neighbours', because New Year may be observed the day before. */
  private static Set<LocalDate> around(int year, HolidayManager manager) {
    return IntStream.rangeClosed(year - 1, year + 1)
        .mapToObj(Year::of)
        .flatMap(each -> manager.getHolidays(each, HolidayType.PUBLIC_HOLIDAY).stream())
        .map(Holiday::getDate)
        .collect(Collectors.toSet());
  }
}
