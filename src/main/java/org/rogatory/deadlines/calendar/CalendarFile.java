package org.rogatory.deadlines.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.home.PolicyFile;
import org.rogatory.home.PolicyNode;

/** Reads {@code config/calendar.yml}: on which days the office does not work. */
public final class CalendarFile {

  public static final String PATH = "config/calendar.yml";

  private CalendarFile() {}

  /**
   * @throws org.rogatory.home.PolicyError with file and line, if no sense can be made of it
   */
  public static OfficeCalendar read(Home home, Office office) {
    PolicyNode file = PolicyFile.read(home, PATH);
    return new OfficeCalendar(office.zone(), week(file), days(file, office.holidays()));
  }

  /** The days that are off beside those of every week. */
  public static Predicate<LocalDate> days(PolicyNode file, String country) {
    file.only("weekly-days-off", "public-holidays", "days-off", "working-days");
    Predicate<LocalDate> holidays = holidays(file.get("public-holidays"), country);
    List<Predicate<LocalDate>> off =
        file.items("days-off").stream().map(CalendarFile::day).toList();
    List<Predicate<LocalDate>> on =
        file.items("working-days").stream().map(CalendarFile::day).toList();
    return day ->
        on.stream().noneMatch(which -> which.test(day))
            && (holidays.test(day) || off.stream().anyMatch(which -> which.test(day)));
  }

  public static Set<DayOfWeek> week(PolicyNode file) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    file.items("weekly-days-off")
        .forEach(item -> days.add(item.as(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))));
    if (days.size() == DayOfWeek.values().length) {
      throw file.get("weekly-days-off").error("no day is left on which the office works");
    }
    return days;
  }

  private static Predicate<LocalDate> holidays(PolicyNode node, String country) {
    return switch (node.text()) {
      case "none" -> day -> false;
      case "country" -> ofCountry(node, country);
      default -> throw node.error("country or none is expected here");
    };
  }

  private static Predicate<LocalDate> ofCountry(PolicyNode node, String country) {
    if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
      throw node.error(
          "no public holidays are known of \""
              + country
              + "\" (holidays in config/office.yml): write none here, and list them under days-off");
    }
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
    Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
    IntFunction<Set<LocalDate>> ofYear =
        year ->
            manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    return day ->
        yearsAround(day).anyMatch(year -> years.computeIfAbsent(year, ofYear::apply).contains(day));
  }

  /** The year's holidays and its neighbours', because New Year may be observed the day before. */
  private static Stream<Integer> yearsAround(LocalDate day) {
    return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1);
  }

  /** A day of every year, {@code 12-24}, or of one, {@code 2026-12-24}. */
  private static Predicate<LocalDate> day(PolicyNode node) {
    return node.as(
        text -> {
          if (text.matches("\\d\\d-\\d\\d")) {
            MonthDay yearly = MonthDay.parse("--" + text);
            return day -> MonthDay.from(day).equals(yearly);
          }
          LocalDate once = LocalDate.parse(text);
          return once::equals;
        });
  }
}
