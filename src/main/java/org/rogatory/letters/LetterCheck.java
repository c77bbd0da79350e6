package org.rogatory.letters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Moment;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Legibility;
import org.rogatory.letters.typesetting.Run;
import org.rogatory.letters.wording.CommonMark;
import org.rogatory.letters.wording.Extent;
import org.rogatory.letters.wording.LetterText;

/** What a letter's text must be before it can be printed. */
final class LetterCheck {

  private static final String TEXT = "text";
  private static final String CLOSING = "closing";
  private static final int LONGEST = 100_000;
  private static final int LONGEST_SUBJECT = 1_000;
  private static final int MOST_LEVELS = 6;
  private static final int MOST_BLOCKS = 400;
  private static final int MOST_PIECES = 2_000;

  private LetterCheck() {}

  /**
   * @throws BadInput naming the field {@code text}, which is the opening, or {@code closing}
   */
  static void check(FreeText text) {
    if (text.opening().length() + text.closing().length() > LONGEST) {
      throw tooLong();
    }
    checkEmphasis(text.opening() + text.closing());
    LetterText opening = read(text.opening());
    List<Block> closing = CommonMark.read(text.closing());
    List<Block> body = Stream.of(opening.body(), closing).flatMap(List::stream).toList();
    checkExtent(Extent.of(new LetterText(opening.subject(), body)));
    checkWords(TEXT, Run.textOf(opening.subject()), "letter.text.incomplete");
    checkWords(TEXT, opening.bodyWords(), "letter.text.incomplete");
    checkWords(CLOSING, LetterText.wordsOf(text.closing()), "letter.text.no-closing");
  }

  private static void checkWords(String field, String words, String none) {
    if (words.codePoints().noneMatch(Character::isLetter)) {
      throw BadInput.at(field, Reason.of(none));
    }
    List<String> illegible = Legibility.names(words);
    if (!illegible.isEmpty()) {
      throw BadInput.at(field, Reason.of("letter.text.illegible", String.join("; ", illegible)));
    }
  }

  /** Before it is read, for emphasis inside emphasis exhausts the stack of whoever reads it. */
  private static void checkEmphasis(String text) {
    long signs = text.chars().filter(sign -> sign == '*' || sign == '_').count();
    atMost(MOST_PIECES, (int) signs / 2, "letter.text.too-many-pieces");
  }

  private static LetterText read(String text) {
    try {
      return LetterText.of(text);
    } catch (LetterText.Incomplete e) {
      throw BadInput.at(TEXT, Reason.of("letter.text.incomplete"));
    }
  }

  /** What goes beyond would take the program minutes to set. */
  private static void checkExtent(Extent extent) {
    atMost(LONGEST_SUBJECT, extent.subject(), "letter.text.subject-too-long");
    atMost(MOST_LEVELS, extent.levels(), "letter.text.too-deep");
    atMost(MOST_BLOCKS, extent.blocks(), "letter.text.too-many-blocks");
    atMost(MOST_PIECES, extent.pieces(), "letter.text.too-many-pieces");
  }

  private static void atMost(int most, int found, String key) {
    if (found > most) {
      throw BadInput.at(TEXT, Reason.of(key, most, found));
    }
  }

  static void check(Letter letter) {
    check(letter.free());
    checkHead(letter);
  }

  /** What stands on the paper besides the text comes from register and file. */
  static void checkHead(Letter letter) {
    List<String> illegible = Legibility.names(head(letter));
    if (!illegible.isEmpty()) {
      throw BadInput.at(TEXT, Reason.of("letter.head.illegible", String.join("; ", illegible)));
    }
  }

  /** The characters of text and head that cannot be shown. */
  static List<String> illegible(Letter letter) {
    return Legibility.names(letter.parts().words() + head(letter));
  }

  private static String head(Letter letter) {
    Envelope envelope = letter.envelope();
    return String.join("", envelope.lines())
        + envelope.theirReference().orElse("")
        + envelope.otherTreaty().orElse("");
  }

  static BadInput tooLong() {
    return BadInput.at(TEXT, Reason.of("letter.text.too-long"));
  }

  static BadInput cannotBeSet() {
    return BadInput.at(TEXT, Reason.of("letter.text.cannot-be-set"));
  }

  /** Nothing is sent before it is issued, also on the same day. */
  static void requireSentAfter(Moment issued, Moment sent) {
    String time = issued.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    Reason otherwise = Reason.of("letter.sent-before-issue", issued.day(), time);
    Dating.follows(sent.at(), issued.at(), "sentAt", otherwise);
  }

  /** What goes out after it was recorded as not to be sent is another letter. */
  static void requireSentBefore(Moment keptBack, Moment sent) {
    if (sent.at().isAfter(keptBack.at())) {
      String time = keptBack.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
      throw BadInput.at("sentAt", Reason.of("letter.sent-after-kept-back", keptBack.day(), time));
    }
  }

  static BadInput sentTooEarly(LocalDate dated) {
    return BadInput.at("sentAt", Reason.of("letter.sent-before-its-date", dated));
  }
}
