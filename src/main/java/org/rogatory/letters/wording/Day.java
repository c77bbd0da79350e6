package org.rogatory.letters.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in the words of a letter. */
public final class Day {

  private Day() {}

  /** As letters in this language write it: 5 November 2026, 2026年11月5日. */
  public static String in(LocalDate date, Locale language) {
    String pattern = language.getLanguage().equals("zh") ? "y年M月d日" : "d MMMM y";
    return DateTimeFormatter.ofPattern(pattern, language).format(date);
  }
}
