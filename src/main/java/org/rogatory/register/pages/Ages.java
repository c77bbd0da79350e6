package org.rogatory.register.pages;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long ago a day was, in words: years, else months, else days. */
final class Ages {

  private Ages() {}

  static String of(LocalDate day, LocalDate today, Locale reader) {
    Period age = day.until(today);
    RelativeDateTimeFormatter words =
        RelativeDateTimeFormatter.getInstance(ULocale.forLocale(reader));
    if (age.getYears() > 0) {
      return words.format(age.getYears(), Direction.LAST, RelativeUnit.YEARS);
    }
    if (age.getMonths() > 0) {
      return words.format(age.getMonths(), Direction.LAST, RelativeUnit.MONTHS);
    }
    return words.format(age.getDays(), Direction.LAST, RelativeUnit.DAYS);
  }

  /** A length of time in words. */
  static String length(Period period, Locale reader) {
    MeasureFormat words =
        MeasureFormat.getInstance(ULocale.forLocale(reader), MeasureFormat.FormatWidth.WIDE);
    Period normal = period.normalized();
    return Stream.of(
            new Measure(normal.getYears(), MeasureUnit.YEAR),
            new Measure(normal.getMonths(), MeasureUnit.MONTH),
            new Measure(normal.getDays(), MeasureUnit.DAY))
        .filter(part -> part.getNumber().intValue() != 0)
        .map(words::format)
        .collect(Collectors.joining(" "));
  }
}
