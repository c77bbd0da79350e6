package org.rogatory.letters;

import java.time.LocalDate;
import java.util.List;
import org.rogatory.convention.Reason;
import org.rogatory.letters.typesetting.Legibility;
import org.rogatory.letters.wording.LetterText;
import org.rogatory.requests.BadInput;

/** What a letter's text must be before it can be printed. */
final class LetterCheck {

  private static final String TEXT = "text";
  private static final int LONGEST = 100_000;

  private LetterCheck() {}

  /** The text with line ends as we store them. */
  static String tidy(String text) {
    return text.replaceAll("\\R", "\n").strip();
  }

  /**
   * @throws BadInput naming the field {@code text}
   */
  static void check(String text) {
    if (text.length() > LONGEST) {
      throw tooLong();
    }
    List<String> illegible = Legibility.names(text);
    if (!illegible.isEmpty()) {
      throw BadInput.at(TEXT, Reason.of("letter.text.illegible", String.join("; ", illegible)));
    }
    try {
      LetterText.of(text);
    } catch (LetterText.Incomplete e) {
      throw BadInput.at(TEXT, Reason.of("letter.text.incomplete"));
    }
  }

  static void check(Letter letter) {
    check(letter.text());
    List<String> illegible = illegible(letter);
    if (!illegible.isEmpty()) {
      throw BadInput.at(TEXT, Reason.of("letter.head.illegible", String.join("; ", illegible)));
    }
    checkPeriod(letter);
  }

  /** The clock counts the period that was drafted, so the letter says no other. */
  private static void checkPeriod(Letter letter) {
    letter
        .periodSaid()
        .filter(said -> !letter.text().contains(said))
        .ifPresent(
            said -> {
              throw BadInput.at(TEXT, Reason.of("letter.text.period", said));
            });
  }

  /** Whether it could be printed as it is. */
  static boolean isFit(Letter letter) {
    try {
      check(letter);
      return true;
    } catch (BadInput unfit) {
      return false;
    }
  }

  static List<String> illegible(Letter letter) {
    Envelope envelope = letter.envelope();
    return Legibility.names(
        letter.text()
            + String.join("", envelope.lines())
            + envelope.theirReference().orElse("")
            + envelope.otherTreaty().orElse(""));
  }

  static BadInput tooLong() {
    return BadInput.at(TEXT, Reason.of("letter.text.too-long"));
  }

  static BadInput sentTooEarly(LocalDate dated) {
    return BadInput.at("sentAt", Reason.of("letter.sent-before-its-date", dated));
  }
}
