package org.rogatory.search;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rogatory.journal.Reference;

/** A number of ours as people write it: {@code xa 2026 12}, {@code XA/2026/00012/1}. */
final class OwnNumber {

  private static final String BETWEEN = "[^\\p{L}\\p{N}]*";

  private OwnNumber() {}

  /**
   * The file that the whole text names, whether or not there is one.
   *
   * @param state the code of our State, which may be left out where year and counter are apart
   */
  static Optional<Reference> read(String text, String state) {
    String digits =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .codePoints()
            .mapToObj(OwnNumber::asciiDigit)
            .collect(Collectors.joining())
            .toUpperCase(Locale.ROOT);
    Matcher named =
        Pattern.compile(
                "%1$s(?:%2$s%1$s([0-9]{4})(?:[^\\p{L}\\p{N}]+0*([0-9]{1,9})|([0-9]{5,9}))|([0-9]{4})[^\\p{L}\\p{N}\\s]+0*([0-9]{1,9}))(?:/[A-Z]?[0-9]{1,4})?%1$s"
                    .formatted(BETWEEN, state))
            .matcher(digits);
    return named.matches() ? Optional.of(reference(named, state)) : Optional.empty();
  }

  private static Reference reference(Matcher named, String state) {
    int first = named.group(1) == null ? 4 : 1;
    String counter = named.group(first + 1);
    if (counter == null) {
      counter = named.group(3);
    }
    return Reference.of(state, Integer.parseInt(named.group(first)), Long.parseLong(counter));
  }

  private static String asciiDigit(int point) {
    int digit = UCharacter.digit(point);
    return digit >= 0 ? String.valueOf(digit) : UCharacter.toString(point);
  }
}
