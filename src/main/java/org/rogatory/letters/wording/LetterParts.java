package org.rogatory.letters.wording;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Block;

/**
 * A letter's text in CommonMark, in the order in which it is printed. Each part is read by itself:
 * nothing that is typed into one changes how another reads.
 *
 * @param opening the subject, as a heading, and what stands before the fixed part; free
 * @param fixed what the file makes the letter say; nobody can change it in the letter
 * @param closing what stands below the fixed part; free
 */
@Embeddable
public record LetterParts(String opening, String fixed, String closing) {

  /** The same with another fixed part. */
  public LetterParts withFixed(String other) {
    return new LetterParts(opening, other, closing);
  }

  /** All of it as one text. */
  public String text() {
    return Stream.of(opening, fixed, closing)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * As it reads on the paper.
   *
   * @throws LetterText.Incomplete if the opening has no subject, or nothing below it
   */
  public LetterText reads() {
    LetterText begins = LetterText.of(opening);
    List<Block> body =
        Stream.of(begins.body(), fixedBlocks(), closingBlocks()).flatMap(List::stream).toList();
    return new LetterText(begins.subject(), body);
  }

  /** The fixed part as it reads on the paper. */
  public List<Block> fixedBlocks() {
    return CommonMark.read(fixed);
  }

  /** What stands below it. */
  public List<Block> closingBlocks() {
    return CommonMark.read(closing);
  }

  /** The words of all parts, complete or not. */
  public String words() {
    return Stream.of(opening, fixed, closing)
        .map(LetterText::wordsOf)
        .collect(Collectors.joining("\n"));
  }
}
