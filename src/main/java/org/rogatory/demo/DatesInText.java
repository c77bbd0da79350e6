package org.rogatory.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves the dates that stand in a letter's text: {@code 2 November 2026}, {@code 3 and 19 September
 * 2026}, {@code 1 September to 5 November 2026}, {@code March to June 2026}. Dates before 2025, the
 * days on which people were born, stay; so do years alone.
 */
final class DatesInText {

  private static final int FIRST_YEAR = 2025;

  private final Locale language;
  private final long days;
  private final Map<String, Month> months = new LinkedHashMap<>();
  private final Pattern dates;
  private final Pattern monthsAlone;

  DatesInText(Locale language, long days) {
    this.language = language;
    this.days = days;
    Arrays.stream(Month.values()).forEach(month -> months.put(name(month), month));
    String month = "(" + String.join("|", months.keySet()) + ")";
    this.dates =
        Pattern.compile(
            "\\b(?:(\\d{1,2})(?:(\\s+)%s)?(\\s+(?:and|to|et|au)\\s+))?(\\d{1,2})(\\s+)%s(\\s+)(\\d{4})\\b"
                .formatted(month, month));
    this.monthsAlone =
        Pattern.compile(
            "(?<!\\d\\s)\\b(?:%s(\\s+(?:and|to|et|à)\\s+))?(?<!\\d\\s)%s(\\s+)(\\d{4})\\b"
                .formatted(month, month));
  }

  String move(String text) {
    if (days == 0) {
      return text;
    }
    // Months alone first: afterwards no date is taken for one, because a day stands before it.
    Matcher alone = monthsAlone.matcher(text);
    return dates
        .matcher(alone.replaceAll(found -> quoted(found, movedMonths(found))))
        .replaceAll(found -> quoted(found, movedDates(found)));
  }

  private static String quoted(MatchResult found, Optional<String> moved) {
    return Matcher.quoteReplacement(moved.orElse(found.group()));
  }

  /** Groups: 1 day, 2 space, 3 month, 4 joint, 5 day, 6 space, 7 month, 8 space, 9 year. */
  private Optional<String> movedDates(MatchResult found) {
    Optional<LocalDate> last = day(found.group(5), found.group(7), found.group(9));
    if (last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate end = last.get();
    StringBuilder moved = new StringBuilder();
    if (found.group(1) != null) {
      String month = found.group(3) == null ? found.group(7) : found.group(3);
      LocalDate start = day(found.group(1), month, found.group(9)).orElse(end);
      moved.append(start.getDayOfMonth());
      boolean sameYear = start.getYear() == end.getYear();
      if (start.getMonth() != end.getMonth() || !sameYear) {
        moved.append(' ').append(name(start.getMonth()));
      }
      moved.append(sameYear ? "" : " " + start.getYear()).append(found.group(4));
    }
    return Optional.of(
        moved
            .append(end.getDayOfMonth())
            .append(found.group(6))
            .append(name(end.getMonth()))
            .append(found.group(8))
            .append(end.getYear())
            .toString());
  }

  /** Groups: 1 month, 2 joint, 3 month, 4 space, 5 year. */
  private Optional<String> movedMonths(MatchResult found) {
    Optional<LocalDate> end = day("15", found.group(3), found.group(5));
    String first = found.group(1);
    String start =
        first == null
            ? ""
            : day("15", first, found.group(5)).map(day -> name(day.getMonth())).orElse(first)
                + found.group(2);
    return end.map(day -> start + name(day.getMonth()) + found.group(4) + day.getYear());
  }

  private Optional<LocalDate> day(String day, @Nullable String month, String year) {
    if (month == null || Integer.parseInt(year) < FIRST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), months.get(month), Integer.parseInt(day))
              .plusDays(days));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, language);
  }
}
