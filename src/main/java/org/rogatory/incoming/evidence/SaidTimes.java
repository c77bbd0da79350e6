package org.rogatory.incoming.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Times and days in a text, as far as they can be told from it. */
final class SaidTimes {

  private static final Pattern TIME =
      Pattern.compile("(?<![\\d.])(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)|\\d{1,2}[时點点]");

  /** UTC, GMT and offsets; abbreviations such as CEST; regions such as Europe/Vienna; in words. */
  private static final Pattern ZONE =
      Pattern.compile(
          "\\b(?:UTC|GMT|MSK|[A-Z]{1,3}S?T)\\b|\\d(?:Z|[+−-]\\d{2}:?\\d{2})\\b"
              + "|\\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\\b|(?i:local time|time zone)"
              + "|协调世界时|世界时|时区|当地时间|北京时间");

  private static final String MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.joining("|"));

  /** 2026-08-01; 1 August 2026; August 1, 2026; 2026年8月1日. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{4})-(\\d{2})-(\\d{2})|\\b(\\d{1,2}) ("
              + MONTHS
              + ")(?:,? (\\d{4}))?\\b|\\b("
              + MONTHS
              + ") (\\d{1,2})(?:, (\\d{4}))?\\b|(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");

  private SaidTimes() {}

  static boolean hasTime(String text) {
    return TIME.matcher(text).find();
  }

  static boolean hasZone(String text) {
    return ZONE.matcher(text).find();
  }

  /** A day in a text; the year may be said only with the day after it. */
  private record Said(Optional<Integer> year, int month, int day) {

    static Said of(MatchResult found) {
      if (found.group(1) != null) {
        return of(found.group(1), found.group(2), found.group(3));
      }
      if (found.group(5) != null) {
        return of(found.group(6), month(found.group(5)), found.group(4));
      }
      return found.group(7) != null
          ? of(found.group(9), month(found.group(7)), found.group(8))
          : of(found.group(10), found.group(11), found.group(12));
    }

    private static Said of(
        @org.jspecify.annotations.Nullable String year, String month, String day) {
      return new Said(
          Optional.ofNullable(year).map(Integer::valueOf),
          Integer.parseInt(month),
          Integer.parseInt(day));
    }

    private static String month(String name) {
      return String.valueOf(Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue());
    }

    Optional<LocalDate> in(Optional<Integer> usual) {
      try {
        return year.or(() -> usual).map(known -> LocalDate.of(known, month, day));
      } catch (DateTimeException noDay) {
        return Optional.empty();
      }
    }
  }

  /** The days of a text, in their order; none where one of them cannot be told. */
  static List<LocalDate> days(String text) {
    List<Said> said = DAY.matcher(text).results().map(Said::of).toList();
    List<LocalDate> days = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      Optional<Integer> following =
          said.subList(at, said.size()).stream().flatMap(s -> s.year().stream()).findFirst();
      Optional<LocalDate> day = said.get(at).in(following);
      if (day.isEmpty()) {
        return List.of();
      }
      days.add(day.get());
    }
    return days;
  }
}
