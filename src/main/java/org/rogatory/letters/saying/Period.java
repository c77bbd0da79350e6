package org.rogatory.letters.saying;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a letter gives, counted from the day on which it is sent.
 *
 * @param limit as the office writes it, such as 48 hours; what the clock counts
 * @param said the same in words; what the letter says
 * @param latest the day by which it ends at the latest; null where it ends when it ends
 * @param because why it is shorter than usual, as the letter says; null where it is not
 * @param then what takes its place where the letter is sent later
 */
public record Period(
    String limit,
    Words said,
    @Nullable LocalDate latest,
    @Nullable Words because,
    @Nullable Then then)
    implements Words {

  /**
   * Another period in its place.
   *
   * @param after the last day before it
   */
  public record Then(LocalDate after, Period period) {}

  private static final String BY = " by ";

  /** As a letter keeps it: its limit, and the day by which it ends at the latest. */
  public String kept() {
    return latest == null ? limit : limit + BY + latest;
  }

  /** The limit of one that was kept so. */
  public static String limitOf(String kept) {
    return kept.split(BY, 2)[0];
  }

  /** The day by which one that was kept so ends at the latest; empty where it ends when it ends. */
  public static Optional<LocalDate> latestOf(String kept) {
    int at = kept.indexOf(BY);
    return at < 0
        ? Optional.empty()
        : Optional.of(LocalDate.parse(kept.substring(at + BY.length())));
  }

  /** A usual one. */
  public Period(String limit, Words said) {
    this(limit, said, null, null, null);
  }

  @Override
  public String in(Locale language) {
    return said.in(language);
  }

  @Override
  public Period asOf(LocalDate day) {
    return Optional.ofNullable(then)
        .filter(other -> day.isAfter(other.after()))
        .map(other -> other.period().asOf(day))
        .orElse(this);
  }
}
