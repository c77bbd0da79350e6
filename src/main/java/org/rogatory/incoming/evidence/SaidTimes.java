package org.rogatory.incoming.evidence;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times and days in a text, as far as they can be told from it. */
final class SaidTimes {

  private static final Pattern TIME =
      Pattern.compile("(?<![\\d.])(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)|\\d{1,2}[时點点]");

  /**
   * UTC, GMT and the usual abbreviations; an offset after a time, the minus only after a date, as
   * else it may be a range; regions such as Europe/Vienna; in words.
   */
  private static final Pattern ZONE =
      Pattern.compile(
          "\\b(?i:utc|gmt)\\b"
              + "|\\b(?:WES?T|CES?T|EES?T|MEZ|MESZ|MSK|TRT|BST|IST|A?[ECMP][SD]T|AK[SD]T|HST|A[CW][SD]T|NZ[SD]T"
              + "|JST|KST|SGT|HKT|ICT|WIB|PHT|PKT|GST|SAST|EAT|WAT|CAT|BRT|ART|CLT|COT|PET)\\b"
              + "|\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?\\s?(?:Z|\\+(?:0\\d|1[0-4]):?[0-5]\\d)\\b"
              + "|\\dT\\d{2}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?[−-](?:0\\d|1[0-2]):?[0-5]\\d\\b"
              + "|\\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\\b|(?i:local time|time zone|heure locale|ortszeit)"
              + "|协调世界时|世界时|时区|当地时间|北京时间");

  private static final Map<String, Integer> MONTHS = months();
  private static final String NAMES = String.join("|", MONTHS.keySet());

  /** 2026-08-01; 1 August 2026; August 1, 2026; 1er août 2026; 1.8.2026; 01/08/2026; 2026年8月1日. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})"
              + "|\\b(?<d>\\d{1,2})(?:er|st|nd|rd|th)?\\.? (?:of )?(?<m>"
              + NAMES
              + ")\\b\\.?(?:,? (?<y>\\d{4}))?"
              + "|\\b(?<m2>"
              + NAMES
              + ")\\b\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<y2>\\d{4}))?"
              + "|(?<![\\d./-])(?<n1>\\d{1,2})(?<sep>[./-])(?<n2>\\d{1,2})\\k<sep>(?<ny>\\d{4})\\b"
              + "|(?:(?<cy>\\d{4})年)?(?<cm>\\d{1,2})月(?<cd>\\d{1,2})日");

  private SaidTimes() {}

  /** In English and French, whole and short, without accents. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
    for (Month month : Month.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        months.put(plain(month.getDisplayName(TextStyle.FULL, language)), month.getValue());
      }
      months.put(
          plain(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).substring(0, 3),
          month.getValue());
    }
    return months;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }

  static boolean hasTime(String text) {
    return TIME.matcher(text).find();
  }

  static boolean hasZone(String text) {
    return ZONE.matcher(text).find();
  }

  /** A day in a text; the year may be said only with the day after it. */
  private record Said(Optional<Integer> year, int month, int day) {

    static Said of(Matcher found, boolean dayFirst) {
      if (found.group("iy") != null) {
        return of(found.group("iy"), number(found.group("im")), found.group("id"));
      }
      if (found.group("m") != null) {
        return of(found.group("y"), MONTHS.getOrDefault(found.group("m"), 0), found.group("d"));
      }
      if (found.group("m2") != null) {
        return of(found.group("y2"), MONTHS.getOrDefault(found.group("m2"), 0), found.group("d2"));
      }
      if (found.group("n1") != null) {
        String month = dayFirst ? found.group("n2") : found.group("n1");
        return of(
            found.group("ny"), number(month), dayFirst ? found.group("n1") : found.group("n2"));
      }
      return of(found.group("cy"), number(found.group("cm")), found.group("cd"));
    }

    private static Said of(@Nullable String year, int month, String day) {
      return new Said(Optional.ofNullable(year).map(Integer::valueOf), month, number(day));
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
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
    String plain = plain(text);
    Optional<Boolean> dayFirst = isDayFirst(plain);
    List<Said> said = new ArrayList<>();
    Matcher found = DAY.matcher(plain);
    while (found.find()) {
      if (found.group("n1") != null && dayFirst.isEmpty()) {
        return List.of();
      }
      said.add(Said.of(found, dayFirst.orElse(true)));
    }
    return told(said);
  }

  private static List<LocalDate> told(List<Said> said) {
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

  /**
   * Whether days in numbers alone say the day before the month: with points and hyphens always,
   * with strokes where one of them cannot be read otherwise. Empty where that cannot be told.
   */
  private static Optional<Boolean> isDayFirst(String plain) {
    List<MatchResult> numbers =
        DAY.matcher(plain).results().filter(each -> each.group().contains("/")).toList();
    if (numbers.isEmpty()) {
      return Optional.of(true);
    }
    return numbers.stream()
        .map(MatchResult::group)
        .map(each -> each.split("/"))
        .filter(parts -> Integer.parseInt(parts[0]) > 12 || Integer.parseInt(parts[1]) > 12)
        .map(parts -> Integer.parseInt(parts[0]) > 12)
        .findFirst();
  }
}
