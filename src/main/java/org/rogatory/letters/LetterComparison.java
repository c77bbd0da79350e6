package org.rogatory.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.Difference;
import org.rogatory.letters.saying.Paragraphs;
import org.rogatory.letters.wording.LetterText;

/**
 * A letter beside the file: what the letter was made from, and what it would say if it were made
 * now.
 */
public final class LetterComparison {

  private final Letter letter;
  private final @Nullable Made now;
  private final List<Difference> differences;

  LetterComparison(Letter letter, @Nullable Made now) {
    this.letter = letter;
    this.now = now;
    this.differences =
        now == null
            ? List.of(Difference.of(letter.made(), ""))
            : Paragraphs.compare(letter.made(), now.text());
  }

  /** Whether the file still says what the letter was made from. */
  public boolean isCurrent() {
    return differences.isEmpty();
  }

  /** Whether the file gives no reason for such a letter any more. */
  public boolean isNeedless() {
    return now == null;
  }

  /**
   * What the file says otherwise since the letter was made, in the order of the text; all of it
   * where the file gives no reason for the letter any more.
   */
  public List<Difference> differences() {
    return differences;
  }

  /** Whether a person looked at each difference. */
  boolean isCoveredBy(Collection<String> looked) {
    return differences.stream().map(Difference::id).allMatch(looked::contains);
  }

  /** The letter as the file would make it now. */
  Optional<Made> now() {
    return Optional.ofNullable(now);
  }

  /**
   * The text to go on with: where nobody changed it, as the file would make it now; else as it was
   * edited.
   */
  public String text() {
    return now == null || letter.isEdited() || !letter.state().isUnissued()
        ? letter.text()
        : now.text();
  }

  /** The same in its parts, as it will read on the paper. */
  public LetterText reads() {
    return LetterText.of(text());
  }

  /**
   * The same for a text that somebody typed and has not saved: what follows the file goes on so.
   */
  public String text(String typed) {
    String tidy = LetterCheck.tidy(typed);
    return tidy.equals(letter.text()) || tidy.equals(letter.made()) ? text() : typed;
  }

  /** Whether this text says what the file says now, to the letter. */
  public boolean follows(String text) {
    return now != null && now.text().equals(LetterCheck.tidy(text));
  }

  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
  }
}
