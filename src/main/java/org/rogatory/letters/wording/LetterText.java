package org.rogatory.letters.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Run;

/**
 * A letter's text in its parts.
 *
 * @param subject what the letter is about
 * @param body the rest, salutation and closing words included
 */
public record LetterText(List<Run> subject, List<Block> body) {

  /**
   * The text does not begin with a heading, which would be the subject, or has nothing below it.
   */
  public static final class Incomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Incomplete() {
      super("a letter's text begins with a heading, its subject, and has a body");
    }
  }

  /**
   * The parts of a text in CommonMark, which begins with a heading: the subject.
   *
   * @throws Incomplete if it does not, or if nothing follows
   */
  public static LetterText of(String text) {
    List<Block> blocks = CommonMark.read(text);
    if (blocks.size() < 2 || !(blocks.get(0) instanceof Block.Heading subject)) {
      throw new Incomplete();
    }
    return new LetterText(subject.runs(), blocks.subList(1, blocks.size()));
  }

  /** Its words alone, as they are printed: what stands for a character is that character. */
  public String words() {
    return Run.textOf(subject) + "\n" + bodyWords();
  }

  /** The same without its subject. */
  public String bodyWords() {
    return BlockTexts.of(body).collect(Collectors.joining("\n"));
  }

  /** The words of a text, complete or not. */
  public static String wordsOf(String text) {
    return BlockTexts.of(CommonMark.read(text)).collect(Collectors.joining("\n"));
  }
}
