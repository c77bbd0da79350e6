package org.rogatory.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.Difference;
import org.rogatory.letters.saying.Paragraphs;
import org.rogatory.letters.wording.LetterParts;

/**
 * A letter beside the file: what the letter was made from, and what it would say if it were made
 * now.
 */
public final class LetterComparison {

  private final Letter letter;
  private final @Nullable Made now;
  private final boolean otherKind;
  private final List<Difference> differences;
  private final boolean forAnotherState;

  /**
   * @param now what the file makes now; null where it makes no letter, or one of another kind
   * @param otherKind whether it makes one of another kind
   * @param forAnotherState whether the letter bears the address of another State
   */
  LetterComparison(Letter letter, @Nullable Made now, boolean otherKind, boolean forAnotherState) {
    this.letter = letter;
    this.now = now;
    this.otherKind = otherKind;
    this.forAnotherState = forAnotherState;
    this.differences =
        now == null
            ? List.of(Difference.of(letter.made().text(), ""))
            : compare(letter.made(), now.compared());
  }

  private static List<Difference> compare(LetterParts was, LetterParts is) {
    return Stream.of(
            Paragraphs.compare(was.opening(), is.opening()),
            Paragraphs.compare(was.fixed(), is.fixed()),
            Paragraphs.compare(was.closing(), is.closing()))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The differences in the fixed part, which takes over what the file says: whoever goes on
   * confirms only that it was seen.
   */
  public List<Difference> fixedDifferences() {
    return now == null
        ? List.of()
        : Paragraphs.compare(letter.made().fixed(), now.compared().fixed());
  }

  /** Whether the file still says what the letter was made from. */
  public boolean isCurrent() {
    return differences.isEmpty();
  }

  /**
   * Whether the letter bears the address of another State than the file names now: what goes out so
   * tells the counterpart nothing.
   */
  public boolean isForAnotherState() {
    return forAnotherState;
  }

  /** Whether the letter was issued: then its text is never changed again. */
  public boolean isOfIssued() {
    return !letter.state().isUnissued();
  }

  /** Whether the file gives no reason for such a letter any more. */
  public boolean isNeedless() {
    return now == null;
  }

  /** Whether that is because the file asks for a letter of another kind by now. */
  public boolean isOfAnotherKind() {
    return otherKind;
  }

  /**
   * Whether it carries a decision as the file has it now: what it says may have become one, or
   * stopped being one, since it was drafted.
   */
  public boolean carriesDecision() {
    return (now == null || isOfIssued())
        ? letter.kind().carriesDecision()
        : now.kind().carriesDecision();
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
   * The text to go on with: its fixed part as the file makes it now; where nobody changed the rest,
   * that too, else as it was edited.
   */
  public LetterParts parts() {
    if (now == null || !letter.state().isUnissued()) {
      return letter.parts();
    }
    return letter.isEdited() ? letter.parts().withFixed(now.parts().fixed()) : now.parts();
  }

  /** The same with what somebody typed and has not saved. */
  public LetterParts parts(FreeText typed) {
    return new LetterParts(typed.opening(), parts().fixed(), typed.closing());
  }

  /** Its fixed part, as the file makes it now. */
  public String fixed() {
    return parts().fixed();
  }

  /** What people can write in it, to go on with. */
  public FreeText free() {
    return FreeText.of(parts());
  }

  /** The same where somebody typed and has not saved: what follows the file goes on so. */
  public FreeText free(FreeText typed) {
    return typed.equals(letter.free()) || typed.equals(FreeText.of(letter.made())) ? free() : typed;
  }

  /** Whether this is what the file makes it say now, to the letter. */
  public boolean follows(FreeText typed) {
    return now != null && FreeText.of(now.parts()).equals(typed);
  }

  @Override
  public String toString() {
    return differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
  }
}
