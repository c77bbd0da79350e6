package org.rogatory.letters;

import java.util.List;
import org.rogatory.letters.saying.Difference;

/**
 * The file says something else than the letter was made from, and nobody looked at it. The
 * transaction is rolled back.
 */
public final class OutdatedLetter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean needless;
  private final boolean otherKind;
  private final transient List<Difference> differences;

  OutdatedLetter(Letter letter, LetterComparison comparison) {
    super(letter.reference() + " no longer says what the file says: " + comparison);
    this.needless = comparison.isNeedless();
    this.otherKind = comparison.isOfAnotherKind();
    this.differences = comparison.differences();
  }

  /** What is wrong, as a key of messages. */
  public String key() {
    if (otherKind) {
      return "letter.another-kind";
    }
    return needless ? "letter.needless" : "letter.outdated";
  }

  /** What the file says otherwise. */
  public List<Difference> differences() {
    return differences;
  }
}
